using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>What pip-compile notes at a requirement: `# via litellm`, on its line or on those below it.</summary>
internal static class RequiredBy
{
    private const string Via = "# via";
    private const int MostLines = 200;

    /// <summary>Files that people write stand there, too, as `-r requirements.in` or `mine (pyproject.toml)`; a file of limits asks for nothing.</summary>
    public static bool IsOnlyPackages(ScannedFile file, int end)
    {
        var line = file.LineOf(end);
        var notes = new List<string> { Note(file, line) };
        for (var below = line + 1; below <= Math.Min(file.Lines, line + MostLines) && IsNote(file, below); below++)
        {
            notes.Add(Note(file, below));
        }

        var said = string.Join('\n', notes);
        var via = said.IndexOf(Via, StringComparison.Ordinal);
        return via >= 0 && said[(via + Via.Length)..].Split('\n', ',').Select(text => text.Trim(' ', '\t', '#')).Where(text => text.Length > 0)
            .All(text => !text.StartsWith("-r ", StringComparison.Ordinal) && !text.EndsWith(')'));
    }

    private static bool IsNote(ScannedFile file, int line) => Whole(file, line).AsSpan().TrimStart().StartsWith('#');

    private static string Note(ScannedFile file, int line)
    {
        var whole = Whole(file, line);
        var mark = whole.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? "" : whole[mark..].TrimEnd('\r');
    }

    private static string Whole(ScannedFile file, int line) => file.Original[file.StartOfLine(line)..file.EndOfLine(line)];
}
