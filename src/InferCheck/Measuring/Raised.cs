using InferCheck.Matching;

namespace InferCheck.Measuring;

/// <summary>A line of `quality.yaml` that was raised, or came in.</summary>
/// <param name="Before">Nothing for a line that was not there.</param>
public sealed record Raised(string Topic, string Measure, Share? Before, Share Now)
{
    public override string ToString() => Before is null ? $"{Measure} of {Topic}: {Now}" : $"{Measure} of {Topic}: {Now}, before {Before}";
}
