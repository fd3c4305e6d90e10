using InferCheck.Model;

namespace InferCheck.Store.Rows;

/// <summary>What became of a profile's quotes at their sources, in one word.</summary>
public static class QuoteState
{
    public const string Seen = "seen";
    public const string Changed = "changed";
    public const string Unchecked = "unchecked";

    public static IReadOnlyList<string> All { get; } = [Seen, Changed, Unchecked];

    /// <summary>
    /// One passage that changed or is gone decides; a page that could not be read says nothing about its quotes, and leaves standing what was known.
    /// </summary>
    internal static string Of(IEnumerable<QuoteLife?> lives)
    {
        var looked = lives.OfType<QuoteLife>().Where(life => life.Checks > 0).ToList();
        return looked.Exists(life => life.Verdict is QuoteLife.Changed or QuoteLife.Gone) ? Changed
            : looked.Count > 0 && looked.TrueForAll(IsSeen) ? Seen
            : Unchecked;
    }

    private static bool IsSeen(QuoteLife life) => life is { Verdict: QuoteLife.Found, Seen: > 0 };
}
