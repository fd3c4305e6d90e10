using System.Globalization;
using System.Text;
using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Memory;

/// <summary>The lock file as text: sorted, one line a quote, so that the difference of two shows what moved.</summary>
public static class SourceLockWriter
{
    public static string Text(SourceLock sources)
    {
        var text = new StringBuilder("# Written by `infercheck verify --update`; never by hand. How each quote has fared at its source.\n");
        text.Append(sources.Sources.Count == 0 ? "sources: []\n" : "sources:\n");
        foreach (var source in sources.Sources)
        {
            Append(text, source);
        }

        return text.ToString();
    }

    /// <summary>Whole or not at all: a run that is cut off leaves the old file as it was, and so does a text that the next run would refuse.</summary>
    /// <returns>What the reader has against it; then nothing was written.</returns>
    public static IReadOnlyList<Diagnostic> Write(SourceLock sources, string path, Func<string, IReadOnlyList<Diagnostic>> read)
    {
        // The dot keeps the content reader from asking what this file is, should it ever be left behind.
        var draft = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(Text(sources)));
                file.Flush(flushToDisk: true);
            }

            var faults = read(draft);
            if (faults.Count == 0)
            {
                File.Move(draft, path, overwrite: true);
            }

            return faults;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Append(StringBuilder text, SourceRecord source)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - source: {Quoted(source.Page)}\n");
        Line(text, "status", source.Status?.ToString(CultureInfo.InvariantCulture));
        Line(text, "etag", source.ETag is null ? null : Quoted(source.ETag));
        Line(text, "last_modified", source.LastModified is null ? null : Quoted(source.LastModified));
        Line(text, "answered_by", source.AnsweredBy is null ? null : Quoted(source.AnsweredBy));
        Line(text, "text", source.TextHash is null ? null : Quoted(source.TextHash));
        Line(text, "first_success", Day(source.FirstSuccess));
        Line(text, "last_success", Day(source.LastSuccess));
        Line(text, "checks", source.Checks.ToString(CultureInfo.InvariantCulture));
        text.Append("    quotes:\n");
        foreach (var line in source.Quotes)
        {
            text.Append("      - { ").AppendJoin(", ", Fields(line)).Append(" }\n");
        }
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        }
    }

    private static IEnumerable<string> Fields(LifeLine line) => new (string Key, string? Value)[]
    {
        ("key", Quoted(line.Key)),
        ("provider", Quoted(line.Provider)),
        ("outcome", line.Outcome.Name()),
        ("verdict", line.Verdict == line.Outcome ? null : line.Verdict?.Name()),
        ("since", Day(line.Since)),
        ("first_seen", Day(line.FirstSeen)),
        ("last_seen", Day(line.LastSeen)),
        ("seen", line.Seen.ToString(CultureInfo.InvariantCulture)),
        ("checks", line.Checks.ToString(CultureInfo.InvariantCulture)),
        ("last_check", Day(line.LastCheck)),
        ("similarity", line.Similarity is > 0 and < 1 ? line.Similarity.Value.ToString("0.00", CultureInfo.InvariantCulture) : null),
        ("words", Quoted(line.Words)),
        ("diff", line.Diff is null ? null : Quoted(line.Diff)),
    }.Where(field => field.Value is not null).Select(field => $"{field.Key}: {field.Value}");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                _ when IsUnseen(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    private static bool IsUnseen(char character) => char.IsControl(character) || character >= '\uFFFE'
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
