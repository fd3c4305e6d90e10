using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Papers;

/// <summary>Papers to take away: beside the page of each, under its name with the ending of the form.</summary>
internal static class PaperRoutes
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<PaperFacts>();
        services.AddScoped<PaperWords>();
        services.AddScoped<ProviderPaper>();
        services.AddScoped<IPaperSubject, FilterPaper>();
        services.AddScoped<IPaperSubject, ComparisonPaper>();
        services.AddScoped<IPaperSubject, ChainPaper>();
        services.AddScoped<IPaperForm, PaperMarkdown>();
        services.AddScoped<IPaperForm, PaperCsv>();
        services.AddScoped<IPaperForm, PaperWord>();
        // Pages set their conventions up when they are added, and those of before are gone.
        services.PostConfigure<RazorPagesOptions>(pages =>
        {
            foreach (var folder in Paths.Dossiers.Where(folder => folder != Paths.Dossier))
            {
                pages.Conventions.AddPageRoute("/Papers/Dossier", folder.Trim('/'));
            }
        });
    }

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        foreach (var ending in Paths.PaperEndings)
        {
            routes.MapRead(Paths.PaperFile(SiteRoutes.Paper, ending), (HttpContext context, string slug) => OfProvider(context, slug, ending));
            foreach (var folder in Paths.Dossiers)
            {
                routes.MapRead(Paths.PaperFile(folder, ending), (HttpContext context) => OfQuestion(context, folder, ending));
            }
        }
    }

    private static IResult OfProvider(HttpContext context, string slug, string ending)
    {
        var services = context.RequestServices;
        var store = services.GetRequiredService<ContentStore>();
        var asked = SupposedQuery.Read(context.Request.Query, store.Vocabulary);
        if (asked.Unknown.Count > 0)
        {
            return UnknownName.NotFound(context, [.. asked.Unknown.Select(unknown => new UnknownName(unknown.Value, null))]);
        }

        if (!asked.IsPlain)
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        string Address(string name) => SupposedQuery.Write(Paths.PaperFile(Paths.Paper(name), ending), asked.Supposed);
        return ProfileFile.Of(context, store, slug, Address, profile => !asked.IsCanonical(context.Request)
            ? Results.Redirect(context.Link(Address(slug)), permanent: true)
            : Form(services, ending).Answer(services.GetRequiredService<ProviderPaper>()
                .Make(profile, PaperPlace.OfProvider(context, slug, asked.Supposed))));
    }

    private static IResult OfQuestion(HttpContext context, string folder, string ending)
    {
        var question = Subject(context.RequestServices, folder).Read(context);
        if (question.Elsewhere(question.Place.File(ending)) is { } elsewhere)
        {
            return Results.Redirect(context.Link(elsewhere), permanent: true);
        }

        // What is put together for one reader is nothing for search engines.
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return question.Make() is { } paper ? Form(context.RequestServices, ending).Answer(paper) : Results.NotFound();
    }

    public static IPaperSubject Subject(IServiceProvider services, string folder) =>
        services.GetServices<IPaperSubject>().First(subject => subject.Folder == folder);

    private static IPaperForm Form(IServiceProvider services, string ending) => services.GetServices<IPaperForm>().First(form => form.Ending == ending);
}
