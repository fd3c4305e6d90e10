using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.History.Comparing;

/// <summary>What changed from one state of the content to another, as whoever reviews it wants to know it.</summary>
public sealed record ContentComparison
{
    private static readonly string[] ToldApart = ["claims"];

    public required IReadOnlyList<ProfileChange> Profiles { get; init; }

    /// <summary>Shares that are held less than before.</summary>
    public required IReadOnlyList<QualityChange> Quality { get; init; }

    /// <summary>Files that are no profile and no readings of one, by their path in the content.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The words of the content as it is now: what is none of them is a stranger's.</summary>
    public required Vocabulary Vocabulary { get; init; }

    public bool IsEmpty => Profiles.Count + Quality.Count + Files.Count == 0;

    public IEnumerable<ClaimChange> Claims => Profiles.SelectMany(profile => profile.Claims);

    public static ContentComparison Of(RevisionContent before, RevisionContent now)
    {
        var (past, present) = (BySlug(before.Catalog), BySlug(now.Catalog));
        return new ContentComparison
        {
            Profiles = [.. past.Keys.Union(present.Keys).Order(StringComparer.Ordinal)
                .Select(slug => Of(before.Catalog, past.GetValueOrDefault(slug), now.Catalog, present.GetValueOrDefault(slug)))
                .Where(change => !change.IsEmpty)],
            Quality = QualityComparison.Of(before, now),
            Files = [.. before.Files.Keys.Union(now.Files.Keys).Where(name => !IsToldApart(name) && !IsSame(name)).Order(StringComparer.Ordinal)],
            Vocabulary = now.Catalog.Vocabulary,
        };

        bool IsSame(string name) =>
            before.Files.TryGetValue(name, out var old) && now.Files.TryGetValue(name, out var bytes) && old.AsSpan().SequenceEqual(bytes);
    }

    private static bool IsToldApart(string name) => ContentFolder.KindOf(name) is DocumentKind.Provider or DocumentKind.Readings;

    private static Dictionary<string, Provider> BySlug(Catalog catalog) => catalog.Providers.ToDictionary(provider => provider.Slug, StringComparer.Ordinal);

    private static ProfileChange Of(Catalog before, Provider? past, Catalog now, Provider? present)
    {
        var readings = new ReadingComparison(before, past, now, present);
        var lost = readings.Lost().ToLookup(reading => ((string?)reading.Topic, reading.Part));
        var claims = ClaimPairs.Of(past?.Claims ?? [], present?.Claims ?? []).Select(pair => ClaimComparison.Of(pair.Before, pair.Now)).OfType<ClaimChange>()
            .Select(claim => claim with { Lost = [.. lost[(claim.Topic, claim.Part)]] }).ToList();

        // The claim stands as it did; what its value means was said anew, or its reading was taken out.
        var told = claims.Select(claim => ((string?)claim.Topic, claim.Part)).ToHashSet();
        claims.AddRange(lost.Where(group => !told.Contains(group.Key))
            .Select(group => new ClaimChange(ClaimChange.Changed, group.Key.Item1 ?? "", group.Key.Part, [], []) { Lost = [.. group] }));
        return new ProfileChange((present ?? past)!.Slug, (present ?? past)!.Name)
        {
            Kind = past is null ? ClaimChange.Added : present is null ? ClaimChange.Removed : ClaimChange.Changed,
            Claims = claims,
            Keys = past is null || present is null ? [] : [.. Keys(past.Document, present.Document)],
            Readings = readings.Added(),
        };
    }

    private static IEnumerable<string> Keys(Document before, Document now)
    {
        var keys = now.Fields.Entries.Concat(before.Fields.Entries).Select(entry => entry.Key.Value).Distinct(StringComparer.Ordinal)
            .Where(key => !ToldApart.Contains(key, StringComparer.Ordinal) && Meaning.Of(before.Fields[key]) != Meaning.Of(now.Fields[key]));
        return before.Body == now.Body ? keys : keys.Append("the notes");
    }
}
