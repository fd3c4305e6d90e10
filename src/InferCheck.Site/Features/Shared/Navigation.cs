using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Shared;

/// <summary>The pages named on top of every page, by what people come for.</summary>
internal static class Navigation
{
    public static IEnumerable<(string Title, IReadOnlyList<NavigationLink> Links)> Of(Texts texts) =>
    [
        (texts["nav.find"],
        [
            new(Paths.Home, "providers", texts["nav.providers"]), new(Paths.Models, "models", texts["nav.models"]),
            new(Paths.Topics, "topics", texts["nav.topics"]),
        ]),
        (texts["nav.decide"],
        [
            new(Paths.Compare, "compare", texts["nav.compare"]), new(Paths.Chain, "chain", texts["nav.chain"]),
            new(Paths.Changes, "changes", texts["nav.changes"]),
        ]),
        (texts["nav.read"], [new(Paths.Faq, "faq", texts["nav.faq"]), new(Paths.Quality, "quality", texts["nav.about-data"])]),
    ];
}
