using InferCheck.Matching;

namespace InferCheck.Site.Wording;

/// <summary>What a narrow cell has room for beside the value that stands for all.</summary>
internal static class CellWords
{
    private const int MostNamed = 2;

    /// <summary>The parts that differ, by name as far as there is room.</summary>
    public static string Except(IReadOnlyList<Fact> others, Texts texts)
    {
        var names = others.Select(fact => fact.AppliesTo ?? texts["reason.main"]).Distinct().ToList();
        return names.Count <= MostNamed
            ? texts["cell.except", string.Join("; ", names)]
            : texts["cell.except-more", string.Join("; ", names.Take(MostNamed)), names.Count - MostNamed];
    }
}
