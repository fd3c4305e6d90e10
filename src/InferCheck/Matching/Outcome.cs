namespace InferCheck.Matching;

/// <summary>How a provider stands to a requirement, best first: over several requirements the worst one counts. A byte, because outcomes are kept for all providers at once.</summary>
public enum Outcome : byte
{
    Met = 0,
    OnlyIf = 1,
    NotStated = 2,
    Disputed = 3,
    NotMet = 4,
}
