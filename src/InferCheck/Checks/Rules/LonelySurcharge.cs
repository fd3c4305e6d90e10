using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A surcharge that prices are worked out by, and a profile that does not say what a place costs.</summary>
internal sealed class LonelySurcharge : IRule
{
    public RuleInfo Info { get; } = new("lonely-surcharge", Severity.Error, "a place costs more, and the profile has no claim on it")
    {
        Scope = Scope.Catalogue,
        Why = "Prices are worked out by it: whoever doubts them must find in the profile what the documents say, and whom it concerns.",
        Bad = "offers: []\nsurcharges:\n  - { region: EU, percent: 10, quote: Regional endpoints cost 10 % more. }",
        Good = "topic: residency-price\nvalue: surcharge\nevidence:\n  - quote: Regional endpoints cost 10 % more.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var topics = context.Vocabulary.WithRole(TopicRole.PlacePrice).Select(topic => topic.Key).ToList();
        return topics.Count == 0 ? [] :
            from document in context.Catalog.Documents
            where document.Kind == DocumentKind.Offers
            from surcharge in document.Fields.Mappings("surcharges").Take(1)
            let profile = context.Catalog.Providers.FirstOrDefault(provider => provider.Slug == document.Slug)
            where profile is not null && !topics.Exists(topic => Claims(profile).Contains(topic, StringComparer.Ordinal))
            select Info.At(surcharge.At, $"the profile has no claim on `{topics[0]}`", "add the claim with the same words");
    }

    private static IEnumerable<string> Claims(Provider profile) =>
        profile.Document.Claimed ?? profile.Claims.Select(claim => claim.Topic?.Value).OfType<string>();
}
