using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes.Memory;

/// <summary>The lock file from its YAML. Whatever is not as it was written is a fault, and then nothing of the file is used.</summary>
public sealed class SourceLockReader
{
    private readonly List<Diagnostic> faults = [];
    private readonly YamlFields fields;

    private SourceLockReader() => fields = new YamlFields(Fault);

    public static (SourceLock Lock, IReadOnlyList<Diagnostic> Faults) Read(Node root)
    {
        var reader = new SourceLockReader();
        var records = reader.fields.Items(root, "sources").Select(reader.Source).ToList();
        foreach (var name in Twice(records.Select(record => record.Page)).Concat(records.SelectMany(record => Twice(record.Quotes.Select(line => line.Key)))))
        {
            reader.Fault(root, $"`{Printable.Cut(name)}` stands twice");
        }

        return (reader.faults.Count > 0 ? SourceLock.Empty : new SourceLock(records), reader.faults);
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private SourceRecord Source(Mapping map) => new(fields.Text(map, "source"))
    {
        Status = YamlFields.Optional(map, "status") is null ? null : fields.Number(map, "status"),
        ETag = YamlFields.Optional(map, "etag"),
        LastModified = YamlFields.Optional(map, "last_modified"),
        AnsweredBy = YamlFields.Optional(map, "answered_by"),
        TextHash = YamlFields.Optional(map, "text"),
        FirstSuccess = fields.OptionalDay(map, "first_success"),
        LastSuccess = fields.OptionalDay(map, "last_success"),
        Checks = fields.Number(map, "checks"),
        Quotes = [.. fields.Items(map, "quotes").Select(Line)],
    };

    private LifeLine Line(Mapping map) => new()
    {
        Key = fields.Text(map, "key"),
        Provider = fields.Text(map, "provider"),
        Words = fields.Text(map, "words"),
        Outcome = Outcome(map),
        Verdict = Verdict(map),
        Since = fields.Day(map, "since"),
        LastCheck = fields.Day(map, "last_check"),
        FirstSeen = fields.OptionalDay(map, "first_seen"),
        LastSeen = fields.OptionalDay(map, "last_seen"),
        Checks = fields.Number(map, "checks"),
        Seen = fields.Number(map, "seen"),
        Similarity = Similarity(YamlFields.Optional(map, "similarity")),
        Diff = Diff(map),
    };

    private static double? Similarity(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private QuoteOutcome Outcome(Mapping map) =>
        QuoteOutcomes.Parse(YamlFields.Optional(map, "outcome")) ?? fields.Fault(map["outcome"] ?? map, "`outcome` is missing or unknown", QuoteOutcome.Found);

    /// <summary>Written only where it is not the outcome itself.</summary>
    private QuoteOutcome? Verdict(Mapping map)
    {
        var name = YamlFields.Optional(map, "verdict");
        var told = QuoteOutcomes.Parse(name ?? YamlFields.Optional(map, "outcome"));
        var verdict = told is { } outcome && outcome.IsAboutTheQuote() ? told : null;
        return name is null || verdict is not null ? verdict : fields.Fault(map["verdict"]!, "`verdict` is none that a look can have", verdict);
    }

    /// <summary>Every profile page would carry it.</summary>
    private string? Diff(Mapping map) => YamlFields.Optional(map, "diff") is not { Length: > WordDiff.Longest } diff
        ? YamlFields.Optional(map, "diff")
        : fields.Fault(map["diff"]!, $"`diff` is longer than {WordDiff.Longest} characters", diff);

    private void Fault(Node node, string message) =>
        faults.Add(LockRules.BrokenLockFile.At(node.At, message, "restore the file from the repository; it is never written by hand"));
}
