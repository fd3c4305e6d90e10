using System.Globalization;
using System.Text;
using InferCheck.Checks.Fixes;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>A reading as its file has it: a key a line, so that a change of mind is a change of a line.</summary>
internal static class ReadingText
{
    public static string Write(GivenReading reading)
    {
        var text = new StringBuilder();
        var rows = new (string Key, string? Value)[]
        {
            ("claim", reading.Print), ("topic", YamlQuotes.Word(reading.Topic)), ("applies_to", Quoted(reading.AppliesTo)), ("verdict", reading.Verdict),
            ("by", YamlQuotes.Word(Plain(reading.By))), ("kind", Reading.IsMachine(reading.By) ? Reading.Machine : Reading.Person),
            ("on", reading.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("note", Quoted(reading.Note)),
        };
        foreach (var (key, value) in rows.Where(row => row.Value is not null))
        {
            text.Append(text.Length == 0 ? "  - " : "    ").Append(key).Append(": ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    private static string? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : YamlQuotes.Around(Plain(text));

    /// <summary>On one line, and without what no eye sees.</summary>
    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
