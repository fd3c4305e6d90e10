using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Scanning;
using InferCheck.Scanning.Since;

namespace InferCheck.Site.Forms.Scans;

/// <summary>What a tree talks to that it did not talk to in a commit, and the other way round.</summary>
internal sealed record ScanChangesAnswer
{
    /// <summary>The one compared with.</summary>
    public required string Commit { get; init; }

    public required IReadOnlyList<JudgedChange> Changes { get; init; }

    public bool IsJudged { get; init; }

    /// <summary>Nobody is held to a policy for what they take out.</summary>
    public bool IsKept => !Changes.Any(change => change.Fails);

    /// <summary>What a comment accepts is told as well: whoever reviews a change should see it.</summary>
    public static ScanChangesAnswer Of(Catalog catalog, string commit, IEnumerable<Sighting> before, ScanReport now, PolicyCheck? check) => new()
    {
        Commit = commit,
        IsJudged = check is not null,
        Changes =
        [
            .. ServiceChanges.Of(catalog, before, now.Sightings.Concat(now.Suppressed))
                .Select(change => new JudgedChange(change, change.After is { } service ? Judge(catalog, check, service) : null)),
        ],
    };

    private static ProviderVerdict? Judge(Catalog catalog, PolicyCheck? check, ScannedService service) =>
        check?.Judge(PolicySubject.Of(catalog, service.Provider).Through(facts => service.FactsOf(catalog.Vocabulary, facts)));
}
