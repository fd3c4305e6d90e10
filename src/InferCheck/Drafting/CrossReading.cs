using InferCheck.Reviewing;

namespace InferCheck.Drafting;

/// <summary>What a model said of the claims of one profile, and which it left without a word.</summary>
/// <param name="Heard">How many it was asked about and answered.</param>
public sealed record CrossReading(IReadOnlyList<GivenReading> Readings, int Heard, int Unanswered)
{
    /// <summary>Whether the model took part at all: what can be said without it is no reading of its own.</summary>
    public bool IsReading => Readings.Count > 0 && (Heard > 0 || Unanswered == 0);
}
