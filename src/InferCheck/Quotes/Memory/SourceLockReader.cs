using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes.Memory;

/// <summary>The lock file from its YAML. Whatever is not as it was written is a fault, and then nothing of the file is used.</summary>
public sealed class SourceLockReader
{
    private readonly List<Diagnostic> faults = [];

    private SourceLockReader()
    {
    }

    public static (SourceLock Lock, IReadOnlyList<Diagnostic> Faults) Read(Node root)
    {
        var reader = new SourceLockReader();
        var records = reader.Items(root, "sources").Select(reader.Source).ToList();
        foreach (var name in Twice(records.Select(record => record.Page)).Concat(records.SelectMany(record => Twice(record.Quotes.Select(line => line.Key)))))
        {
            reader.Fault(root, $"`{Printable.Cut(name)}` stands twice");
        }

        return (reader.faults.Count > 0 ? SourceLock.Empty : new SourceLock(records), reader.faults);
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private SourceRecord Source(Mapping map) => new(Text(map, "source"))
    {
        Status = Optional(map, "status") is null ? null : Number(map, "status"),
        ETag = Optional(map, "etag"),
        LastModified = Optional(map, "last_modified"),
        AnsweredBy = Optional(map, "answered_by"),
        TextHash = Optional(map, "text"),
        FirstSuccess = OptionalDay(map, "first_success"),
        LastSuccess = OptionalDay(map, "last_success"),
        Checks = Number(map, "checks"),
        Quotes = [.. Items(map, "quotes").Select(Line)],
    };

    private LifeLine Line(Mapping map) => new()
    {
        Key = Text(map, "key"),
        Provider = Text(map, "provider"),
        Words = Text(map, "words"),
        Outcome = Outcome(map),
        Verdict = Verdict(map),
        Since = Day(map, "since"),
        LastCheck = Day(map, "last_check"),
        FirstSeen = OptionalDay(map, "first_seen"),
        LastSeen = OptionalDay(map, "last_seen"),
        Checks = Number(map, "checks"),
        Seen = Number(map, "seen"),
        Similarity = double.TryParse(Optional(map, "similarity"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
        Diff = Diff(map),
    };

    private IEnumerable<Mapping> Items(Node node, string key)
    {
        if (node is not Mapping map || map[key] is not Sequence list)
        {
            Fault(node, $"`{key}` is missing or is no list");
            return [];
        }

        foreach (var item in list.Items.Where(item => item is not Mapping))
        {
            Fault(item, $"an entry of `{key}` has no keys");
        }

        return list.Items.OfType<Mapping>();
    }

    private static string? Optional(Mapping map, string key) => map.Text(key)?.Value;

    private string Text(Mapping map, string key) => Optional(map, key) ?? Fault(map, $"`{key}` is missing", "");

    private int Number(Mapping map, string key) =>
        int.TryParse(Optional(map, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Fault(map[key] ?? map, $"`{key}` is no number", 0);

    private DateOnly Day(Mapping map, string key) => OptionalDay(map, key) ?? Fault(map, $"`{key}` is missing", default(DateOnly));

    private DateOnly? OptionalDay(Mapping map, string key) => Optional(map, key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Fault(map[key]!, $"`{key}` is no day", default(DateOnly));

    private QuoteOutcome Outcome(Mapping map) =>
        QuoteOutcomes.Parse(Optional(map, "outcome")) ?? Fault(map["outcome"] ?? map, "`outcome` is missing or unknown", QuoteOutcome.Found);

    /// <summary>Written only where it is not the outcome itself.</summary>
    private QuoteOutcome? Verdict(Mapping map)
    {
        var name = Optional(map, "verdict");
        var verdict = QuoteOutcomes.Parse(name ?? Optional(map, "outcome")) is { } outcome && outcome.IsAboutTheQuote() ? outcome : (QuoteOutcome?)null;
        return name is null || verdict is not null ? verdict : Fault(map["verdict"]!, "`verdict` is none that a look can have", verdict);
    }

    /// <summary>Every profile page would carry it.</summary>
    private string? Diff(Mapping map) => Optional(map, "diff") is not { Length: > WordDiff.Longest } diff
        ? Optional(map, "diff")
        : Fault(map["diff"]!, $"`diff` is longer than {WordDiff.Longest} characters", diff);

    private void Fault(Node node, string message) => Fault(node, message, 0);

    private T Fault<T>(Node node, string message, T instead)
    {
        faults.Add(LockRules.BrokenLockFile.At(node.At, message, "restore the file from the repository; it is never written by hand"));
        return instead;
    }
}
