namespace InferCheck.Matching;

/// <summary>Whether a service runs one of some models. A list that nobody held against the provider's says nothing of what it lacks.</summary>
public sealed record OfferedModels(IReadOnlySet<string> Models, bool IsWhole)
{
    public static OfferedModels Unread { get; } = new(new HashSet<string>(), IsWhole: false);

    public Outcome Decide(IReadOnlyList<string> asked) => asked.Any(Models.Contains) ? Outcome.Met : IsWhole ? Outcome.NotMet : Outcome.NotRead;
}
