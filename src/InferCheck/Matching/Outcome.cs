namespace InferCheck.Matching;

/// <summary>How a provider stands to a requirement, best first: over several requirements the worst one counts.</summary>
public enum Outcome
{
    Met = 0,
    OnlyIf = 1,
    NotStated = 2,
    Disputed = 3,
    NotMet = 4,
}
