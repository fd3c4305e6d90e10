namespace InferCheck.History.Comparing;

/// <summary>A line of `quality.yaml` that holds less than before, or an exception that is new.</summary>
/// <param name="Reason">Of an exception.</param>
public sealed record QualityChange(string Topic, string Measure, string? Before, string? Now, string? Reason = null);
