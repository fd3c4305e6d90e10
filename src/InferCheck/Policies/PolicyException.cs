using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>A topic that one provider need not meet, why, and until when.</summary>
public sealed record PolicyException(string Provider, string Topic, string Reason, DateOnly Until)
{
    public SourceLocation At { get; init; }

    /// <summary>It holds on its last day.</summary>
    public bool IsOver(DateOnly today) => Until < today;
}
