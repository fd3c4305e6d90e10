using System.Globalization;
using System.Text;
using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Memory;

/// <summary>The lock file as text: sorted, one line a quote, so that the difference of two shows what moved.</summary>
public static class SourceLockWriter
{
    private static readonly LockFile File = new("sources.lock.yaml", "# Written by `infercheck verify");

    public static string Text(SourceLock sources)
    {
        var text = new StringBuilder(File.Beginning + " --update`; never by hand. How each quote has fared at its source.\n");
        text.Append(sources.Sources.Count == 0 ? "sources: []\n" : "sources:\n");
        foreach (var source in sources.Sources)
        {
            Append(text, source);
        }

        return text.ToString();
    }

    public static string? Fault(string path) => File.Fault(path);

    public static IReadOnlyList<Diagnostic> Write(SourceLock sources, string path, Func<string, IReadOnlyList<Diagnostic>> read) =>
        File.Write(Text(sources), path, read);

    private static void Append(StringBuilder text, SourceRecord source)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - source: {LockText.Quoted(source.Page)}\n");
        Line(text, "status", source.Status?.ToString(CultureInfo.InvariantCulture));
        Line(text, "etag", source.ETag is null ? null : LockText.Quoted(source.ETag));
        Line(text, "last_modified", source.LastModified is null ? null : LockText.Quoted(source.LastModified));
        Line(text, "answered_by", source.AnsweredBy is null ? null : LockText.Quoted(source.AnsweredBy));
        Line(text, "text", source.TextHash is null ? null : LockText.Quoted(source.TextHash));
        Line(text, "first_success", LockText.Day(source.FirstSuccess));
        Line(text, "last_success", LockText.Day(source.LastSuccess));
        Line(text, "checks", source.Checks.ToString(CultureInfo.InvariantCulture));
        text.Append("    quotes:\n");
        foreach (var line in source.Quotes)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - {LockText.Braced(Fields(line))}\n");
        }
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        }
    }

    private static IEnumerable<(string Key, string? Value)> Fields(LifeLine line) =>
    [
        ("key", LockText.Quoted(line.Key)),
        ("provider", LockText.Quoted(line.Provider)),
        ("outcome", line.Outcome.Name()),
        ("verdict", line.Verdict == line.Outcome ? null : line.Verdict?.Name()),
        ("since", LockText.Day(line.Since)),
        ("first_seen", LockText.Day(line.FirstSeen)),
        ("last_seen", LockText.Day(line.LastSeen)),
        ("seen", line.Seen.ToString(CultureInfo.InvariantCulture)),
        ("checks", line.Checks.ToString(CultureInfo.InvariantCulture)),
        ("last_check", LockText.Day(line.LastCheck)),
        ("similarity", line.Similarity is > 0 and < 1 ? line.Similarity.Value.ToString("0.00", CultureInfo.InvariantCulture) : null),
        ("words", LockText.Quoted(line.Words)),
        ("diff", line.Diff is null ? null : LockText.Quoted(line.Diff)),
    ];
}
