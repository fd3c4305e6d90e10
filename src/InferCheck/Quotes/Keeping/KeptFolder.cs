using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Files;

namespace InferCheck.Quotes.Keeping;

/// <summary>The folder of what is kept: one file of records a day, and beside it what is made from them. No name in it comes from outside.</summary>
public sealed partial class KeptFolder(string path)
{
    /// <summary>What git is told of it: nothing in it is for others.</summary>
    private const string IgnoreFile = ".gitignore";

    private const string Beginning = "infercheck-";
    private const string Records = ".warc.gz";

    internal static OwnFile RecordFile { get; } = new(RecordName(), new FileMark(0, GzipMember.Mark));

    internal static OwnFile IndexFile { get; } = new(IndexName());

    public string Path => path;

    /// <summary>Why nothing can be kept there, or nothing: it is made if it is not there.</summary>
    /// <param name="published">A folder whose files go out into the world.</param>
    public string? Ensure(string published)
    {
        if (RealPath.IsWithin(path, published))
        {
            return $"{path} stands in {published}, which is published, and whole pages of others never are; name a folder elsewhere";
        }

        if (System.IO.Path.Exists(path) && !Directory.Exists(path))
        {
            return $"{path} is no folder; name another, or take it away";
        }

        Directory.CreateDirectory(path);
        var ignore = System.IO.Path.Combine(path, IgnoreFile);
        if (!System.IO.Path.Exists(ignore) && !PlainEntry.IsLink(ignore))
        {
            Ignore(ignore);
        }

        return null;
    }

    public string RecordsOf(DateOnly day) => Of(day, Records);

    public string IndexOf(DateOnly day) => Of(day, ".cdxj");

    /// <summary>The days of which there are records, the oldest first.</summary>
    public IReadOnlyList<DateOnly> Days() => !Directory.Exists(path) ? [] :
    [
        .. Directory.EnumerateFiles(path).Select(file => RecordName().Match(System.IO.Path.GetFileName(file))).Where(match => match.Success)
            .Select(match => DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : (DateOnly?)null)
            .OfType<DateOnly>().Order(),
    ];

    /// <summary>The stamps of a day, the oldest first.</summary>
    internal IReadOnlyList<Stamp> Stamps(DateOnly day) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(before => NextStamp(day, before)).TakeWhile(PlainEntry.IsFolder).Select(Stamp.Read)];

    /// <summary>Where the next stamp of a day belongs.</summary>
    internal string NextStamp(DateOnly day, int before) => Of(day, string.Create(CultureInfo.InvariantCulture, $".stamp-{before + 1}"));

    internal string Of(DateOnly day, string ending) =>
        System.IO.Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{Beginning}{day:yyyy-MM-dd}{ending}"));

    private static void Ignore(string path)
    {
        using var draft = new DraftFile(path);
        draft.Stream.Write("# Whole pages of others: kept, never published.\n*\n"u8);
        try
        {
            draft.Place();
        }
        catch (IOException) when (System.IO.Path.Exists(path))
        {
            // Expected: another run has just begun the same folder.
        }
    }

    [GeneratedRegex(@"\Ainfercheck-(?<day>\d{4}-\d\d-\d\d)\.warc\.gz\z", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex RecordName();

    [GeneratedRegex(@"\Ainfercheck-\d{4}-\d\d-\d\d\.cdxj\z", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IndexName();
}
