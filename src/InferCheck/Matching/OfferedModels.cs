using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>Whether a service runs one of some models. A list that nobody held against the provider's says nothing of what it lacks.</summary>
public sealed record OfferedModels(IReadOnlySet<string> Models, bool IsWhole)
{
    public static OfferedModels Unread { get; } = new(new HashSet<string>(), IsWhole: false);

    /// <summary>As the files of offers say it.</summary>
    public static OfferedModels By(Catalog catalog, string provider) => catalog.Offers.FirstOrDefault(list => list.Provider == provider) is { } list
        ? new(list.Offers.Select(offer => offer.Model).ToHashSet(StringComparer.Ordinal), list.Complete is not null) : Unread;

    public Outcome Decide(IReadOnlyList<string> asked) => asked.Any(Models.Contains) ? Outcome.Met : IsWhole ? Outcome.NotMet : Outcome.NotRead;
}
