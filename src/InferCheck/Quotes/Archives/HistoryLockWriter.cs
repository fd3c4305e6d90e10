using System.Globalization;
using System.Text;
using InferCheck.Diagnostics;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Memory;

namespace InferCheck.Quotes.Archives;

/// <summary>The lock file as text: sorted, one line a version and a line a quote.</summary>
public static class HistoryLockWriter
{
    private static readonly LockFile File = new("history.lock.yaml", "# Written by `infercheck replay");

    public static string Text(HistoryLock history)
    {
        var text = new StringBuilder(File.Beginning + "`; never by hand. What public archives know of the documents we quote.\n");
        text.Append(history.Heads.Count == 0 ? "archives: []\n" : "archives:\n");
        foreach (var head in history.Heads)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  - {LockText.Braced(("id", LockText.Quoted(head.Archive)), ("commit", LockText.Quoted(head.Commit)), ("on", LockText.Day(head.On)))}\n");
        }

        text.Append(history.Documents.Count == 0 ? "documents: []\n" : "documents:\n");
        foreach (var document in history.Documents)
        {
            Append(text, document);
        }

        return text.ToString();
    }

    public static string? Fault(string path) => File.Fault(path);

    public static IReadOnlyList<Diagnostic> Write(HistoryLock history, string path, Func<string, IReadOnlyList<Diagnostic>> read) =>
        File.Write(Text(history), path, read);

    private static void Append(StringBuilder text, DocumentHistory document)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - source: {LockText.Quoted(document.Source)}\n");
        text.Append(CultureInfo.InvariantCulture, $"    provider: {LockText.Quoted(document.Provider)}\n");
        text.Append(CultureInfo.InvariantCulture, $"    archive: {LockText.Quoted(document.Archive)}\n");
        List(text, "files", document.Files.Select(file =>
            LockText.Braced(("path", LockText.Quoted(file.Path)), ("from", LockText.Day(file.From)), ("until", LockText.Day(file.Until)))));
        List(text, "versions", document.Versions.Select(VersionLine.Text));
        List(text, "quotes", document.Quotes.Select(quote => LockText.Braced(
            ("key", LockText.Quoted(quote.Key)), ("provider", LockText.Quoted(quote.Provider)),
            ("words", LockText.Quoted(quote.Words)), ("seen", Spans(quote)))));
    }

    private static string Spans(QuotePast quote) => $"[{string.Join(", ", quote.Spans.Select(span => LockText.Braced(
        ("first", LockText.Quoted(span.First)), ("last", LockText.Quoted(span.Last)), ("gone", Optional(span.Gone)),
        ("was", Optional(span.Was)), ("became", Optional(span.Became)))))}]";

    private static string? Optional(string? value) => value is null ? null : LockText.Quoted(value);

    private static void List(StringBuilder text, string key, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        text.Append(CultureInfo.InvariantCulture, $"    {key}:{(all.Count == 0 ? " []" : "")}\n");
        foreach (var line in all)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - {line}\n");
        }
    }
}
