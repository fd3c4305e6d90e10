namespace InferCheck.Site.Features.Comparing;

/// <summary>How alike the answers of several providers to one topic are.</summary>
internal enum Likeness
{
    /// <summary>Everything that is shown is the same, silence included.</summary>
    Alike = 0,

    /// <summary>The same values, but other parts, conditions, periods, places or exceptions.</summary>
    Details = 1,

    /// <summary>What is stated is the same, but not by all: some are silent or contradictory, or nobody has looked.</summary>
    Open = 2,

    Differs = 3,
}
