using InferCheck.Checks.Fixes;
using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Measuring;

/// <summary>Lines of `quality.yaml` as the program writes them, and as changes of what somebody wrote.</summary>
internal static class QualityText
{
    private const string Head = """
        # What the content has reached: shares that may rise and not fall, by topic. `check` holds the content to them, `check --raise` writes what rose.
        # A share is compared by its counts; the percentage, rounded down, is for people. What may fall for a while stands under `exceptions`:
        # exceptions:
        #   - { topic: training, measure: quoted, at_least: 80.0, reason: "why, in a sentence", until: 2027-01-31 }
        measures:

        """;

    public static string Write(IReadOnlyList<Raised> lines) => Head.ReplaceLineEndings("\n") + string.Concat(lines.Select(line => Line("  ", line)));

    public static IEnumerable<Edit> Raise(SourceText source, QualityLine line, Share now)
    {
        var (atLeast, counted) = (line.Fields.Text(QualityLine.AtLeast)!.At, line.Fields.Text(QualityLine.Counted)?.At);
        var isFlow = source.Line(line.At.Line)[(line.At.Column - 1)..].StartsWith("{");
        var between = isFlow ? ", " : $"\n{new string(' ', line.At.Column - 1)}";
        return counted is { } place
            ? [Edit.Of(atLeast with { Text = source }, now.Percent), Edit.Of(place with { Text = source }, now.Counts)]
            : [Edit.Of(atLeast with { Text = source }, $"{now.Percent}{between}{QualityLine.Counted}: {now.Counts}")];
    }

    /// <summary>Each behind the last line of its topic, or behind the last of all.</summary>
    public static IEnumerable<Edit> Add(SourceText source, IReadOnlyList<QualityLine> lines, IReadOnlyList<Raised> missing) =>
        from one in missing
        let after = lines.LastOrDefault(line => line.Topic == one.Topic) ?? lines.MaxBy(line => line.At)
        where after is not null
        group one by after into added
        let margin = source.Line(added.Key.At.Line)[..(added.Key.At.Column - 1)].IndexOf('-')
        let at = source.StartOf(NodeLines.Last(added.Key.Fields) + 1)
        let head = at == source.Text.Length && !source.Text.EndsWith('\n') ? "\n" : ""
        select new Edit(at, at, head + string.Concat(added.Select(one => Line(new string(' ', Math.Max(0, margin)), one))), added.Key.At.Line);

    private static string Line(string margin, Raised line) =>
        $"{margin}- {{ topic: {YamlQuotes.Word(line.Topic)}, measure: {line.Measure}, {QualityLine.AtLeast}: {line.Now.Percent}, "
        + $"{QualityLine.Counted}: {line.Now.Counts} }}\n";
}
