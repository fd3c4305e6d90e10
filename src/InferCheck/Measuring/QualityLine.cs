using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Measuring;

/// <summary>A line of `quality.yaml`: the share of a topic that must not fall.</summary>
/// <param name="Floor">By its counts where they are given, else by its percentage.</param>
public sealed record QualityLine(string Topic, Measure Measure, Share Floor, Mapping Fields)
{
    public const string AtLeast = "at_least";
    public const string Counted = "counted";

    public (string Topic, string Measure) Key => (Topic, Measure.Key);

    public SourceLocation At => Fields.At;
}
