using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Diagnostics;
using InferCheck.Files;

namespace InferCheck.Quotes.Memory;

/// <summary>The lock file as text: sorted, one line a quote, so that the difference of two shows what moved.</summary>
public static partial class SourceLockWriter
{
    private const string Beginning = "# Written by `infercheck verify";

    /// <summary>The draft of a lock file that was begun and left behind.</summary>
    private static readonly OwnFile Drafts = new(DraftName(), new FileMark(0, Encoding.UTF8.GetBytes(Beginning)));

    /// <summary>What may be replaced: every file of this name was read, and understood, before a run began.</summary>
    private static readonly OwnFile Locks = new(LockName());

    public static string Text(SourceLock sources)
    {
        var text = new StringBuilder(Beginning + " --update`; never by hand. How each quote has fared at its source.\n");
        text.Append(sources.Sources.Count == 0 ? "sources: []\n" : "sources:\n");
        foreach (var source in sources.Sources)
        {
            Append(text, source);
        }

        return text.ToString();
    }

    /// <summary>Why nothing could be written there in the end, or nothing.</summary>
    public static string? Fault(string path) =>
        OwnFiles.IsFree(path, Locks) ? null : $"{path} is a link or no file, so nothing could be remembered in it; put a file in its place, or take it away";

    /// <summary>Whole or not at all: a run that is cut off leaves the old file as it was, and so does a text that the next run would refuse.</summary>
    /// <returns>What the reader has against it; then nothing was written.</returns>
    public static IReadOnlyList<Diagnostic> Write(SourceLock sources, string path, Func<string, IReadOnlyList<Diagnostic>> read)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var left in Directory.EnumerateFiles(folder))
        {
            OwnFiles.RemoveLeft(left, Drafts);
        }

        // The dot keeps the content reader from asking what this file is, should it ever be left behind.
        using var draft = new DraftFile(path, Path.Combine(folder, $".{Path.GetFileName(path)}"));
        draft.Stream.Write(Encoding.UTF8.GetBytes(Text(sources)));
        draft.Stream.Flush(flushToDisk: true);
        draft.Stream.Dispose();
        var faults = Faults(draft.Path, read);
        if (faults.Count == 0)
        {
            draft.Place(Locks);
        }

        return faults;
    }

    /// <summary>Held while it is read, so that nobody takes it for one left behind.</summary>
    private static IReadOnlyList<Diagnostic> Faults(string draft, Func<string, IReadOnlyList<Diagnostic>> read)
    {
        using var held = new FileStream(draft, FileMode.Open, FileAccess.Read, FileShare.Read);
        return read(draft);
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

    [GeneratedRegex(@"\A\.sources\.lock\.yaml" + DraftFile.Ending + @"\z", RegexOptions.None, 60_000)]
    private static partial Regex DraftName();

    [GeneratedRegex(@"\Asources\.lock\.yaml\z", RegexOptions.None, 60_000)]
    private static partial Regex LockName();
}
