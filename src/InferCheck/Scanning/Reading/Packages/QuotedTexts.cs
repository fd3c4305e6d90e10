using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>What stands between quotation marks on a line.</summary>
internal static class QuotedTexts
{
    private static readonly char[] Marks = ['"', '\''];

    public static IEnumerable<NamedPlace> In(ScannedFile file, int from, int end)
    {
        for (var open = file.Text.IndexOfAny(Marks, from, end - from); open >= 0;)
        {
            var close = file.Text.IndexOf(file.Text[open], open + 1, end - open - 1);
            if (close < 0)
            {
                yield break;
            }

            yield return new NamedPlace(file.Text[(open + 1)..close], open + 1);
            open = file.Text.IndexOfAny(Marks, close + 1, end - close - 1);
        }
    }

    public static IEnumerable<NamedPlace> In(ScannedFile file) => file.ReadLines().SelectMany(line => In(file, line.Start, line.End));
}
