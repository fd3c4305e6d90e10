namespace InferCheck.Reviewing;

/// <summary>A profile worth reading next, and why.</summary>
/// <param name="Waiting">Claims that wait for this reader.</param>
/// <param name="Doubted">Claims that somebody doubts.</param>
/// <param name="Decisive">Claims on topics of the presets that no person has read.</param>
public sealed record ReviewProposal(string Provider, string Name, int Waiting, int Doubted, int Decisive)
{
    public int Minutes => (Waiting * ReviewQueue.SecondsAClaim / 60) + 1;
}
