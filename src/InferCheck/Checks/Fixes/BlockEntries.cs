using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>The keys of a map over many lines. A remark moves with the key beneath it; where it is not certain whose it is, nothing moves.</summary>
internal sealed class BlockEntries(Mapping map, SourceText text)
{
    private readonly int column = map.Entries[0].Key.At.Column;

    public Edit? Sorted(IReadOnlyList<int> order)
    {
        var (lines, first) = (Lines(), order[0]);
        if (lines is null || (first != 0 && (lines[first].Lead < map.Entries[first].Key.At.Line || IsRemark(map.Entries[0].Key.At.Line - 1))))
        {
            return null;
        }

        var margin = new string(' ', column - 1);
        var from = text.StartOf(lines[0].Lead) + column - 1;
        var parts = order.Select(index => index == 0 ? margin + text.Text[from..text.StartOf(lines[0].Last + 1)] : Text(lines[index]));
        return new Edit(from, text.StartOf(lines[^1].Last + 1), string.Concat(parts)[margin.Length..], map.At.Line);
    }

    /// <summary>For each key its first line, remarks above it included, and its last; nothing when something else stands between them.</summary>
    private List<(int Lead, int Last)>? Lines()
    {
        var lines = new List<(int Lead, int Last)>();
        foreach (var (key, value) in map.Entries)
        {
            var lead = lines.Count == 0 ? key.At.Line : lines[^1].Last + 1;
            if (lead > key.At.Line || !IsAlone(key, isFirst: lines.Count == 0)
                || !Enumerable.Range(lead, key.At.Line - lead).All(line => IsRemark(line) || text.Line(line).IsWhiteSpace()))
            {
                return null;
            }

            lines.Add((lead, Math.Max(key.At.Line, NodeLines.Last(value))));
        }

        return text.StartOf(lines[^1].Last + 1) is var end && end > 0 && text.Text[end - 1] == '\n' ? lines : null;
    }

    private bool IsAlone(Scalar key, bool isFirst)
    {
        var before = text.Line(key.At.Line)[..(key.At.Column - 1)];
        return key.At.Column == column && before.Trim(isFirst ? " -" : " ").IsEmpty;
    }

    private bool IsRemark(int line) => text.Line(line).TrimStart(' ') is ['#', ..];

    private string Text((int Lead, int Last) lines) => text.Text[text.StartOf(lines.Lead)..text.StartOf(lines.Last + 1)];
}
