using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>The keys of a TOML file with the section each stands in; values only as far as they are texts.</summary>
internal static class TomlLines
{
    /// <summary>What a lock says of each package first.</summary>
    public static IEnumerable<NamedPlace> Names(ScannedFile file) =>
        from line in Read(file)
        where line.Key is "name"
        from text in QuotedTexts.In(file, line.At, line.End).Take(1)
        select text;

    /// <summary>A line without a key goes on with the one before. A header has none.</summary>
    public static IEnumerable<(string Section, string Key, bool IsHeader, int At, int End)> Read(ScannedFile file)
    {
        var (section, key) = ("", "");
        foreach (var (start, end) in file.ReadLines())
        {
            var line = file.Text[start..end];
            var at = start + line.Length - line.TrimStart().Length;
            var text = line.Trim();
            var isHeader = text.StartsWith('[') && text.EndsWith(']') && !text.AsSpan().ContainsAny('"', ',');
            section = isHeader ? text.Trim('[', ']', ' ') : section;
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var isKey = !isHeader && equals > 0 && text[..equals].Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
            key = isHeader ? "" : isKey ? text[..equals].Trim() : key;
            if (text.Length > 0)
            {
                yield return (section, key, isHeader, at, end);
            }
        }
    }
}
