using InferCheck.Matching;

namespace InferCheck.Site.Asking;

/// <summary>One of the lists, one an outcome: how many there are, and those of them on this page.</summary>
internal sealed record IndexSection(Outcome Outcome, int Count, IReadOnlyList<int> Ids)
{
    public string Id => Outcome.Name();
}
