using InferCheck.Matching;

namespace InferCheck.Site.Asking;

/// <summary>One of the four lists: how many there are, and those of them on this page.</summary>
internal sealed record IndexSection(Outcome Outcome, int Count, IReadOnlyList<int> Ids)
{
    /// <summary>Silent and contradictory stand in one list.</summary>
    public string Id => Outcome switch
    {
        Outcome.Met => "met",
        Outcome.OnlyIf => "only-if",
        Outcome.NotMet => "not-met",
        _ => "open",
    };
}
