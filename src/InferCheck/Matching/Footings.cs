namespace InferCheck.Matching;

/// <summary>Judges what the claims of a topic rest on. A contradiction is no statement, whatever else is said beside it.</summary>
public static class Footings
{
    public static IReadOnlyList<Footing> All { get; } = Enum.GetValues<Footing>();

    public static Footing Of(IReadOnlyList<Fact> facts) => facts.Count == 0 ? Footing.Unread
        : facts.Any(fact => fact.IsConflicting) ? Footing.Disagree
        : facts.Any(fact => fact is { IsStated: true, IsReported: false }) ? Footing.Own
        : facts.Any(fact => fact.IsStated) ? Footing.Reported
        : Footing.Silent;

    public static string Name(this Footing footing) => footing.ToString().ToLowerInvariant();
}
