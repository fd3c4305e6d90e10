using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Comparing;

/// <summary>Two to four providers side by side, and what is not shown of them.</summary>
internal sealed record Comparison
{
    public required IReadOnlyList<Profile> Profiles { get; init; }

    public required IReadOnlyList<ComparisonGroup> Groups { get; init; }

    /// <summary>On these all say the same, and the reader wants to see differences only.</summary>
    public required IReadOnlyList<Topic> Hidden { get; init; }

    /// <summary>On these nobody has read any of the providers.</summary>
    public required IReadOnlyList<Topic> NotLookedAt { get; init; }

    /// <summary>Rows by how alike they are, hidden ones included.</summary>
    public required IReadOnlyDictionary<Likeness, int> Counts { get; init; }

    public required Preset? Preset { get; init; }

    /// <summary>How each provider stands to the preset as a whole.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>The label of each provider, as it would be under what is supposed.</summary>
    public required IReadOnlyList<Tier?> Tiers { get; init; }

    /// <summary>Whether each stands without the companies that are supposed to drop out; nothing where none is.</summary>
    public required IReadOnlyList<RequirementMatch> Exits { get; init; }
}
