using InferCheck.Model.Archives;

namespace InferCheck.Model;

/// <summary>What programs have learned of the quotes, which stands beside the content: how each fares at its source, and what archives have seen.</summary>
public sealed record ContentMemory(QuoteLives Lives, RecordedPast Past)
{
    public static ContentMemory None { get; } = new((_, _, _) => null, RecordedPast.None);
}
