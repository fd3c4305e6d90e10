using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Whether a place stands in a list of what is refused or let through, by the keys above it: its own line, and lines above that are indented less.
/// </summary>
internal static class ListContext
{
    private const int MostLines = 100;
    private const int MostKeys = 3;
    private const int LongestKey = 300;

    public static bool IsList(ScannedFile file, int at)
    {
        var line = file.LineOf(at);
        var own = file.StartOfLine(line);
        if (ListWords.Names(file.Text[Math.Max(own, at - LongestKey)..at]))
        {
            return true;
        }

        var (indent, keys) = (Indent(file, line), 0);
        for (var above = line - 1; above >= Math.Max(1, line - MostLines) && keys < MostKeys && indent > 0; above--)
        {
            if (Indent(file, above) is var less && less >= indent)
            {
                continue;
            }

            (indent, keys) = (less, keys + 1);
            if (ListWords.Names(Head(file, above)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Head(ScannedFile file, int line)
    {
        var start = file.StartOfLine(line);
        return file.Text[start..Math.Min(file.EndOfLine(line), start + LongestKey)];
    }

    /// <summary>More than anything for an empty line, which stands in no list.</summary>
    private static int Indent(ScannedFile file, int line)
    {
        for (var at = file.StartOfLine(line); at < file.EndOfLine(line); at++)
        {
            if (!char.IsWhiteSpace(file.Text[at]))
            {
                // A hyphen of a list stands where its key does.
                return at - file.StartOfLine(line) + (file.Text[at] == '-' ? 1 : 0);
            }
        }

        return int.MaxValue;
    }
}
