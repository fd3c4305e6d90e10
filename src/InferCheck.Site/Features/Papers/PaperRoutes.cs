using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Profiles;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper to take away: `/providers/{slug}/paper.md` and `/providers/{slug}/paper.csv`.</summary>
internal static class PaperRoutes
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<PaperMarkdown>();
        services.AddScoped<PaperCsv>();
    }

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(SiteRoutes.PaperMarkdown, (HttpContext context, string slug, ContentStore store, PaperMarkdown markdown) =>
            Of(context, store, slug, Paths.PaperMarkdown, paper => Results.Text(
                markdown.Write(paper, PublicAddress.Of(context, Paths.Provider(slug))), "text/markdown", Encoding.UTF8)));
        routes.MapRead(SiteRoutes.PaperCsv, (HttpContext context, string slug, ContentStore store, PaperCsv csv) =>
            Of(context, store, slug, Paths.PaperCsv, paper => Table(csv.Write(paper), $"{slug}-paper.csv")));
    }

    private static IResult Of(HttpContext context, ContentStore store, string slug, Func<string, string> path, Func<WorkingPaper, IResult> write)
    {
        var asked = SupposedQuery.Read(context.Request.Query, store.Vocabulary);
        if (asked.Unknown.Count > 0)
        {
            return UnknownName.NotFound(context, [.. asked.Unknown.Select(unknown => new UnknownName(unknown.Value, null))]);
        }

        if (!asked.IsPlain)
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        string Address(string current) => SupposedQuery.Write(path(current), asked.Supposed);
        return ProfileFile.Of(context, store, slug, Address, profile =>
            asked.IsPlain || asked.IsCanonical(context.Request) ? write(PaperMaker.Make(store, profile, asked.Supposed))
            : Results.Redirect(context.Link(Address(slug)), permanent: true));
    }

    /// <summary>The mark in front tells spreadsheets that this is UTF-8; without it they read it in the alphabet of the machine.</summary>
    private static IResult Table(string csv, string name) =>
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv; charset=utf-8; header=present", name);
}
