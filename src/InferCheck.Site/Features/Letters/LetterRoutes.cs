using System.Text;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Profiles;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Http;
using InferCheck.Store;

namespace InferCheck.Site.Features.Letters;

/// <summary>The letter to take away: `/providers/{slug}/questions.txt`.</summary>
internal static class LetterRoutes
{
    public static void AddLetters(this IServiceCollection services) => services.AddScoped<LetterWriter>();

    public static void MapLetters(this IEndpointRouteBuilder routes) =>
        routes.MapRead(SiteRoutes.Letter, (HttpContext context, string slug, ContentStore store, LetterWriter writer) =>
            ProfileFile.Of(context, store, slug, Paths.Letter, profile => OpenQuestions.Of(store.Vocabulary, profile) is { Count: > 0 } questions
                ? File(writer.Write(profile.Provider, questions, PublicAddress.Of(context, Paths.Questions(slug))), slug)
                : Results.NotFound()));

    private static IResult File(Letter letter, string slug) =>
        Results.File(Encoding.UTF8.GetBytes($"{letter.Subject}\n\n{letter.Body}"), "text/plain; charset=utf-8", $"{slug}-questions.txt");
}
