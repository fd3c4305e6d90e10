namespace InferCheck.History.Comparing;

/// <summary>A reading that counted and does not count any more.</summary>
/// <param name="Changed">The parts of the claim that are not what was read; none where the reading itself, or the claim, was taken out.</param>
public sealed record LostReading(string Topic, string? Part, string By, string Kind, string On, IReadOnlyList<string> Changed)
{
    public bool IsTakenOut => Changed.Count == 0;
}
