using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Profiles;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper to take away: `/providers/{slug}/paper.md` and `/providers/{slug}/paper.csv`.</summary>
internal static class PaperRoutes
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<ClaimWords>();
        services.AddScoped<PaperMarkdown>();
        services.AddScoped<PaperCsv>();
    }

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/providers/{slug}/paper.md", Methods, (HttpContext context, string slug, ContentStore store, PaperMarkdown markdown) =>
            ProfileFile.Of(context, store, slug, "paper.md", profile => Results.Text(
                markdown.Write(PaperMaker.Make(store, profile), PublicAddress.Of(context, $"/providers/{slug}/")), "text/markdown", Encoding.UTF8)));
        routes.MapMethods("/providers/{slug}/paper.csv", Methods, (HttpContext context, string slug, ContentStore store, PaperCsv csv) =>
            ProfileFile.Of(context, store, slug, "paper.csv", profile => Table(csv.Write(PaperMaker.Make(store, profile)), $"{slug}-paper.csv")));
    }

    /// <summary>The mark in front tells spreadsheets that this is UTF-8; without it they read it in the alphabet of the machine.</summary>
    private static IResult Table(string csv, string name) =>
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv; charset=utf-8; header=present", name);
}
