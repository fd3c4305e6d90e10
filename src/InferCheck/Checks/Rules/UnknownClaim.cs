using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Checks.Rules;

/// <summary>A reading of something that no profile claims.</summary>
internal sealed class UnknownClaim : IRule
{
    public RuleInfo Info { get; } = new("unknown-claim", Severity.Error, "a reading is about a claim that does not exist")
    {
        Scope = Scope.Catalogue,
        Why = "A signature under nothing is counted nowhere, and looks like one that counts.",
        Bad = "claim: carried\ntopic: training\nverdict: carried",
        Good = "topic: training\nverdict: carried   # and in `claim` the print that review writes",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var claimed = context.Catalog.Documents.Where(document => document.Kind == DocumentKind.Provider)
            .ToLookup(document => document.Slug, document => document, StringComparer.Ordinal);
        return context.Catalog.Documents.Where(document => document.Kind == DocumentKind.Readings)
            .SelectMany(list => new ReadingList(list).Readings.SelectMany(reading => Of(reading, claimed[list.Slug].FirstOrDefault())));
    }

    private IEnumerable<Diagnostic> Of(Reading reading, Document? profile)
    {
        if (reading.Claim is { } print && !ClaimPrint.Is(print.Value))
        {
            yield return Info.At(print.At, $"`{Printable.Cut(print.Value)}` is no print of a claim", "let `infercheck review` write it");
        }

        if (reading.Topic is { } topic && Topics(profile) is { } topics && !topics.Contains(topic.Value, StringComparer.Ordinal))
        {
            yield return Info.At(topic.At, $"the profile claims nothing on `{Printable.Cut(topic.Value)}`",
                DidYouMean.Help(topic.Value, topics) ?? "take the reading out with the claim");
        }
    }

    /// <summary>Nothing of a profile that is not there or cannot be read, which is said elsewhere.</summary>
    private static IEnumerable<string>? Topics(Document? profile) => profile?.Root is null ? null
        : profile.Claimed ?? new Provider(profile).Claims.Select(claim => claim.Topic?.Value).OfType<string>();
}
