using InferCheck.Reviewing;

namespace InferCheck.Drafting;

/// <summary>What a model said of the claims of one profile, and which it left without a word.</summary>
public sealed record CrossReading(IReadOnlyList<GivenReading> Readings, int Unanswered);
