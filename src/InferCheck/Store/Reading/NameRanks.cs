using InferCheck.Model;

namespace InferCheck.Store.Reading;

/// <summary>Compares words with names.</summary>
internal static class NameRanks
{
    public static NameRank Of(IReadOnlyList<string> asked, string text)
    {
        var name = PlainWords.Of(text);
        var isWithin = asked.SkipLast(1).All(name.Contains) && name.Any(word => word.StartsWith(asked[^1], StringComparison.Ordinal));
        return string.Concat(name) == string.Concat(asked) ? NameRank.Exact
            : name.Take(asked.Count).SequenceEqual(asked) ? NameRank.Begins
            : name.Take(asked.Count - 1).SequenceEqual(asked.SkipLast(1)) && name.Count >= asked.Count
                && name[asked.Count - 1].StartsWith(asked[^1], StringComparison.Ordinal) ? NameRank.BeginsWithin
            : isWithin ? NameRank.Has
            : NameRank.None;
    }
}
