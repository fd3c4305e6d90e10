using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Quotes.Memory;

namespace InferCheck.Measuring;

/// <summary>`quality.yaml` from its nodes. A line that cannot be used is a fault with its place; the others are read.</summary>
internal sealed partial class QualityReader
{
    private const string LineForm = "a line has topic, measure and at_least, and counted where `check --raise` wrote it";
    private const string ExceptionForm = "an exception has topic, measure, at_least, reason and until, written as 2026-11-20";
    private const int Tenths = 10;

    private static readonly string[] LineKeys = ["topic", "measure", QualityLine.AtLeast, QualityLine.Counted];
    private static readonly string[] ExceptionKeys = ["topic", "measure", QualityLine.AtLeast, "reason", "until"];

    private readonly List<Diagnostic> faults = [];
    private readonly IReadOnlyList<string> topics;

    private QualityReader(IReadOnlyList<string> topics) => this.topics = topics;

    public static (QualityFile? File, IReadOnlyList<Diagnostic> Faults) Read(Node root, IReadOnlyList<string> topics)
    {
        var reader = new QualityReader(topics);
        var lines = reader.Items(root, "measures", LineForm).Select(reader.Line).OfType<QualityLine>().ToList();
        var exceptions = (root as Mapping)?["exceptions"] is null ? []
            : reader.Items(root, "exceptions", ExceptionForm).Select(reader.Exception).OfType<QualityException>().ToList();
        reader.Doubled(lines.Select(line => (line.Key, line.At)), "line");
        reader.Doubled(exceptions.Select(exception => (exception.Key, exception.At)), "exception");
        return (new QualityFile([.. lines.DistinctBy(line => line.Key)], [.. exceptions.DistinctBy(exception => exception.Key)], root.At), reader.faults);
    }

    private IEnumerable<Mapping> Items(Node root, string key, string form) => new YamlFields((node, message) => Fault(node.At, message, form)).Items(root, key);

    private QualityLine? Line(Mapping map)
    {
        var (topic, measure, floor) = (Topic(map), Measured(map), AtLeast(map, LineForm));
        Unknown(map, LineKeys);
        return topic is null || measure is null || floor is null || Counted(map, floor) is not { } counted ? null
            : new QualityLine(topic, measure, counted, map);
    }

    private QualityException? Exception(Mapping map)
    {
        var (topic, measure, floor, reason) = (Topic(map), Measured(map), AtLeast(map, ExceptionForm), Text(map, "reason", ExceptionForm));
        var fields = new YamlFields((node, message) => Fault(node.At, message, ExceptionForm));
        var until = map.Text("until") is null ? null : fields.OptionalDay(map, "until");
        Unknown(map, ExceptionKeys);
        if (map.Text("until") is null)
        {
            Fault(map.At, "`until` is missing", ExceptionForm);
        }

        return topic is null || measure is null || floor is null || reason is null || until is not { } day || day == default ? null
            : new QualityException(topic, measure, floor, reason.Value, day, map.At);
    }

    private string? Topic(Mapping map) => Text(map, "topic", $"one of the vocabulary, or `{QualityShares.All}`") is not { } topic ? null
        : topics.Contains(topic.Value, StringComparer.Ordinal) ? topic.Value
        : Nothing<string>(topic.At, $"`{Printable.Cut(topic.Value)}` is no topic", DidYouMean.HelpOrList(topic.Value, topics));

    private Measure? Measured(Mapping map) => Text(map, "measure", LineForm) is not { } measure ? null
        : Measures.Find(measure.Value)
            ?? Nothing<Measure>(measure.At, $"`{Printable.Cut(measure.Value)}` is no measure", DidYouMean.HelpOrList(measure.Value, Measures.Keys));

    private Share? AtLeast(Mapping map, string form)
    {
        if (Text(map, QualityLine.AtLeast, form) is not { } text)
        {
            return null;
        }

        if (!Percentage().IsMatch(text.Value))
        {
            return Nothing<Share>(text.At, $"`{Printable.Cut(text.Value)}` is no share", "write it in per cent with at most one decimal, such as 87.3");
        }

        var tenths = (int)(decimal.Parse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * Tenths);
        return tenths <= Share.OfTenths(0).Whole ? Share.OfTenths(tenths)
            : Nothing<Share>(text.At, $"{text.Value} % is more than all", "a share is at most 100");
    }

    /// <summary>The percentage where there are no counts. Both must say the same: a reader of the change sees the percentage.</summary>
    private Share? Counted(Mapping map, Share atLeast)
    {
        if (map[QualityLine.Counted] is not { } node)
        {
            return atLeast;
        }

        var match = Counts().Match((node as Scalar)?.Value ?? "");
        if (!match.Success || new Share(Number(match, "part"), Number(match, "whole")) is not { Whole: > 0 } share || share.Part > share.Whole)
        {
            return Nothing<Share>(node.At, "`counted` is no share", "write it as 1934/2113, or leave it out");
        }

        return share.Percent == atLeast.Percent ? share
            : Nothing<Share>(node.At, $"{share.Counts} is {share.Percent} % and not {atLeast.Percent} %",
                "let `check --raise` write it, or leave `counted` out");
    }

    private void Doubled(IEnumerable<((string Topic, string Measure) Key, SourceLocation At)> items, string what)
    {
        foreach (var (key, at) in items.GroupBy(item => item.Key).SelectMany(group => group.Skip(1)))
        {
            Fault(at, $"a second {what} for `{key.Measure}` of `{key.Topic}`", "keep one of them");
        }
    }

    private void Unknown(Mapping map, string[] known)
    {
        foreach (var (key, _) in map.Entries.Where(entry => !known.Contains(entry.Key.Value, StringComparer.Ordinal)))
        {
            Fault(key.At, $"`{Printable.Cut(key.Value)}` is not known here", DidYouMean.HelpOrList(key.Value, known));
        }
    }

    private Scalar? Text(Mapping map, string key, string form) =>
        map.Text(key) is { } text && !string.IsNullOrWhiteSpace(text.Value) ? text : Nothing<Scalar>(map.At, $"`{key}` is missing", form);

    private T? Nothing<T>(SourceLocation at, string message, string? help)
        where T : class
    {
        Fault(at, message, help);
        return null;
    }

    private void Fault(SourceLocation at, string message, string? help) => faults.Add(QualityRules.Broken.At(at, message, help));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]{1,4}(\.[0-9])?\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\A(?<part>[0-9]{1,8})/(?<whole>[0-9]{1,8})\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Counts();
}
