using System.Text;
using InferCheck.Site.Addresses;
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
            ProfileFile.Of(context, store, slug, Paths.PaperMarkdown, profile => Results.Text(
                markdown.Write(PaperMaker.Make(store, profile), PublicAddress.Of(context, Paths.Provider(slug))), "text/markdown", Encoding.UTF8)));
        routes.MapRead(SiteRoutes.PaperCsv, (HttpContext context, string slug, ContentStore store, PaperCsv csv) =>
            ProfileFile.Of(context, store, slug, Paths.PaperCsv, profile => Table(csv.Write(PaperMaker.Make(store, profile)), $"{slug}-paper.csv")));
    }

    /// <summary>The mark in front tells spreadsheets that this is UTF-8; without it they read it in the alphabet of the machine.</summary>
    private static IResult Table(string csv, string name) =>
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv; charset=utf-8; header=present", name);
}
