namespace InferCheck.Drafting;

/// <summary>What a model said, or why it said nothing that could be used.</summary>
public sealed record ModelAnswer(string? Text, string? Why = null);
