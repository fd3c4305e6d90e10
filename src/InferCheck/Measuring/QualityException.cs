using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Measuring;

/// <summary>That a share may be smaller for a while, how small, why, and until which day. It holds on its last day.</summary>
public sealed record QualityException(string Topic, Measure Measure, Share Floor, string Reason, DateOnly Until, SourceLocation At)
{
    public (string Topic, string Measure) Key => (Topic, Measure.Key);

    public bool IsOver(DateOnly today) => Until < today;
}
