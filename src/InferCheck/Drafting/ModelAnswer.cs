namespace InferCheck.Drafting;

/// <summary>What a model said, or why it said nothing that could be used.</summary>
public sealed record ModelAnswer(string? Text, string? Why = null)
{
    /// <summary>The question was never sent: another would not be either.</summary>
    public bool IsOver { get; init; }
}
