using InferCheck.Model;
using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Features.Comparing;

/// <summary>One topic across the providers.</summary>
internal sealed record ComparisonRow
{
    public required Topic Topic { get; init; }

    public required IReadOnlyList<TopicAnswer> Answers { get; init; }

    public required Likeness Likeness { get; init; }

    /// <summary>Whether the preset asks for it only as one of several ways.</summary>
    public bool IsAlternative { get; init; }

    public bool IsEmpty => Answers.All(answer => answer.Claims.Count == 0);
}
