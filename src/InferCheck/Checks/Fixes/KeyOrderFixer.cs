using InferCheck.Checks.Rules;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Fixes;

/// <summary>Puts the keys of a map in the order of its shape. Inner maps first, since outer ones move them as they are.</summary>
internal sealed class KeyOrderFixer : IFixer
{
    public string Rule => "key-order";

    public bool KeepsMeaning => true;

    public IReadOnlyList<Edit> Edits(Document document, FixContext context)
    {
        var edits = new List<Edit>();
        if (document is not { Kind: DocumentKind.Provider, Text: { } text })
        {
            return edits;
        }

        foreach (var (map, shape) in DocumentShapes.Maps(document).Reverse())
        {
            var places = map.Entries.Select(entry => KeyOrder.Place(shape, entry.Key.Value)).ToList();
            if (!places.Contains(-1) && !places.SequenceEqual(places.Order()) && Sorted(map, shape, text) is { } edit && !edits.Exists(edit.Touches))
            {
                edits.Add(edit);
            }
        }

        return edits;
    }

    private static Edit? Sorted(Mapping map, Shape shape, SourceText text)
    {
        var order = Enumerable.Range(0, map.Entries.Count).OrderBy(index => KeyOrder.Place(shape, map.Entries[index].Key.Value)).ToList();
        return text.Line(map.At.Line)[map.At.Column - 1] == '{' ? new FlowEntries(map, text).Sorted(order) : new BlockEntries(map, text).Sorted(order);
    }
}
