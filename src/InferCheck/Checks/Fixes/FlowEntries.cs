using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>The keys of a map in braces on one line; what stands between them stays where it is.</summary>
internal sealed class FlowEntries(Mapping map, SourceText text)
{
    public Edit? Sorted(IReadOnlyList<int> order)
    {
        if (!map.Entries.All(entry => entry.Key.At.Line == map.At.Line && entry.Value.At is { HasEnd: true } at && at.EndLine == map.At.Line))
        {
            return null;
        }

        var line = text.Line(map.At.Line).ToString();
        var parts = map.Entries.Select(entry => (From: entry.Key.At.Column - 1, To: entry.Value.At.EndColumn - 1)).ToList();
        var sorted = "";
        for (var place = 0; place < order.Count; place++)
        {
            var (from, to) = parts[order[place]];
            sorted += line[from..to] + (place + 1 < order.Count ? line[parts[place].To..parts[place + 1].From] : "");
        }

        var start = text.StartOf(map.At.Line);
        return new Edit(start + parts[0].From, start + parts[^1].To, sorted, map.At.Line);
    }
}
