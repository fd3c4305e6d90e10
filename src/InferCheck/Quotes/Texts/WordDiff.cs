using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace InferCheck.Quotes.Texts;

/// <summary>Two texts as one, with what went in `[-…-]` and what came in `{+…+}`, as `git diff --word-diff` prints it.</summary>
internal static class WordDiff
{
    /// <summary>What is longer is shown as far as this; nobody reads more, and every lock file and profile would carry it.</summary>
    public const int Longest = 2000;

    private static readonly Differ Differ = new();

    public static string Between(string before, string after)
    {
        var diff = Differ.CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: true, WordChunker.Chunk);
        var text = new StringBuilder();
        var at = 0;
        foreach (var block in Joined(diff))
        {
            Append(text, diff.PiecesOld, at, block.DeleteStartA);
            at = block.DeleteStartA + block.DeleteCountA;
            Marked(text, "[-", diff.PiecesOld, block.DeleteStartA, at, "-]");
            Marked(text, "{+", diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, "+}");
        }

        Append(text, diff.PiecesOld, at, diff.PiecesOld.Count);
        return text.ToString();
    }

    /// <summary>A mark that is open where it ends is closed, so that what went is not taken for what stayed.</summary>
    public static string Cut(string diff)
    {
        if (diff.Length <= Longest)
        {
            return diff;
        }

        const int mark = 2;
        var end = Longest - mark - 1;
        var start = diff.AsSpan(0, end - (char.IsHighSurrogate(diff[end - 1]) || diff[end - 1] is '[' or '{' or '-' or '+' ? 1 : 0));
        var close = start.LastIndexOf("[-") > start.LastIndexOf("-]") ? "-]" : start.LastIndexOf("{+") > start.LastIndexOf("+}") ? "+}" : "";
        return $"{start}…{close}";
    }

    /// <summary>Changes with nothing but a space between them read better as one.</summary>
    private static List<DiffBlock> Joined(DiffResult diff)
    {
        var joined = new List<DiffBlock>();
        foreach (var block in diff.DiffBlocks)
        {
            if (joined is [.., var last] && block.DeleteStartA == last.DeleteStartA + last.DeleteCountA + 1 && diff.PiecesOld[block.DeleteStartA - 1] == " ")
            {
                joined[^1] = new DiffBlock(
                    last.DeleteStartA, block.DeleteStartA + block.DeleteCountA - last.DeleteStartA,
                    last.InsertStartB, block.InsertStartB + block.InsertCountB - last.InsertStartB);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    private static void Marked(StringBuilder text, string open, IReadOnlyList<string> pieces, int from, int to, string close)
    {
        if (to > from)
        {
            Append(text.Append(open), pieces, from, to).Append(close);
        }
    }

    private static StringBuilder Append(StringBuilder text, IReadOnlyList<string> pieces, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            text.Append(pieces[at]);
        }

        return text;
    }
}
