using System.Text;

namespace InferCheck.Scanning.Syntax;

/// <summary>The code of a notebook and nothing else of it: texts, answers and pictures are blank, and every letter keeps its place.</summary>
internal static class NotebookCells
{
    /// <summary>A cell stands in the list `cells` of the whole.</summary>
    private const int DepthOfCell = 3;

    /// <summary>Keys are shorter, and so are the words that say what a cell is.</summary>
    private const int LongestWord = 100;

    public static bool IsNotebook(string path) => FileNames.Extension(path) == ".ipynb";

    /// <summary>
    /// A file as it is; of a notebook that is larger than others may be, what is left without long texts that are no code: answers, pictures and prose. Lines
    /// keep their numbers. Nothing where that is still too much.
    /// </summary>
    public static string? Lean(string path, string text, int most)
    {
        if (!IsNotebook(path) || text.Length <= most)
        {
            return text;
        }

        var code = CodeOf(text).Select(part => part.Start).ToHashSet();
        var (lean, kept, texts) = (new StringBuilder(), 0, new JsonTexts(text));
        while (texts.Read() && lean.Length <= most)
        {
            if (texts.End - texts.Start > LongestWord && !code.Contains(texts.Start))
            {
                lean.Append(text, kept, texts.Start - kept).Append('\n', text.AsSpan(texts.Start, texts.End - texts.Start).Count('\n'));
                kept = texts.End;
            }
        }

        return lean.Length + text.Length - kept > most ? null : lean.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>Only a line of code can be too long: what stands before it in the file is no part of it.</summary>
    public static (string Code, bool HasLongLine) Code(string text, int longestLine)
    {
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = letters[at] is '\n' or '\r' ? letters[at] : ' ';
        }

        var hasLongLine = false;
        foreach (var (start, end) in CodeOf(text))
        {
            hasLongLine |= Copy(text, letters, start, end, longestLine);
        }

        return (new string(letters), hasLongLine);
    }

    /// <summary>The kind of a cell may be said before or behind its text: the text waits for it.</summary>
    private static IEnumerable<(int Start, int End)> CodeOf(string text)
    {
        var texts = new JsonTexts(text);
        var (cell, isCode, said) = (0, false, new List<(int Start, int End)>());
        while (texts.Read())
        {
            if (texts.NumberAt(DepthOfCell) != cell)
            {
                (cell, isCode) = (texts.NumberAt(DepthOfCell), false);
                said.Clear();
            }

            isCode |= texts is { Depth: DepthOfCell, Key: "cell_type", Value: "code" };
            if (!texts.IsKey && IsSource(texts))
            {
                said.Add((texts.Start, texts.End));
            }

            if (isCode)
            {
                foreach (var part in said)
                {
                    yield return part;
                }

                said.Clear();
            }
        }
    }

    private static bool IsSource(JsonTexts texts) => texts.Above is [_, "cells", _, "source"] || (texts.Above is [_, "cells", _] && texts.Key is "source");

    /// <summary>A break that is written as two letters becomes one, behind a blank. Tells whether the end of a line was left out.</summary>
    private static bool Copy(string text, char[] letters, int start, int end, int longestLine)
    {
        var (line, hasLongLine) = (start, false);
        for (var at = start; at < end; at++)
        {
            var isPair = text[at] == '\\' && at + 1 < end;
            at += isPair ? 1 : 0;
            var letter = !isPair ? text[at] : text[at] switch { 'n' => '\n', 't' => '\t', var other => other };
            line = letter == '\n' ? at + 1 : line;
            var isTooFar = at - line >= longestLine;
            hasLongLine |= isTooFar;
            letters[at] = isTooFar ? letters[at] : letter;
        }

        return hasLongLine;
    }
}
