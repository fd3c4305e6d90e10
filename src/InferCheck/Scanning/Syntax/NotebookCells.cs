namespace InferCheck.Scanning.Syntax;

/// <summary>The code of a notebook and nothing else of it: texts, answers and pictures are blank, and every letter keeps its place.</summary>
internal static class NotebookCells
{
    /// <summary>A cell stands in the list `cells` of the whole.</summary>
    private const int DepthOfCell = 3;

    public static string Code(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = letters[at] is '\n' or '\r' ? letters[at] : ' ';
        }

        foreach (var (start, end) in CodeOf(text))
        {
            Copy(text, letters, start, end);
        }

        return new string(letters);
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

    /// <summary>A break that is written as two letters becomes one, behind a blank.</summary>
    private static void Copy(string text, char[] letters, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '\\' || at + 1 >= end)
            {
                letters[at] = text[at];
                continue;
            }

            letters[at + 1] = text[++at] switch { 'n' => '\n', 't' => '\t', var letter => letter };
        }
    }
}
