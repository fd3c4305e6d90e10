using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace InferCheck.Quotes.Texts;

/// <summary>Two texts as one, with what went in `[-…-]` and what came in `{+…+}`, as `git diff --word-diff` prints it.</summary>
internal static class WordDiff
{
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
