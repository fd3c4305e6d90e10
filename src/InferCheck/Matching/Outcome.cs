namespace InferCheck.Matching;

/// <summary>
/// How a provider stands to a requirement, best first: over several requirements the worst one counts. A byte, because outcomes are kept for all
/// providers at once. What nobody has read yet is our gap, and is told apart from documents that are silent and from documents that disagree.
/// </summary>
public enum Outcome : byte
{
    Met = 0,
    OnlyIf = 1,
    NotRead = 2,
    NotStated = 3,
    Disputed = 4,
    NotMet = 5,
}
