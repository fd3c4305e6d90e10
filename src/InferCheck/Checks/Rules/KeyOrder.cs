using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>Keys of a profile in another order than everywhere else.</summary>
internal sealed class KeyOrder : IRule
{
    public RuleInfo Info { get; } = new("key-order", Severity.Note, "the keys of a profile stand in another order than in the template")
    {
        Why = "Whoever compares two profiles, or two versions of one, finds a thing where it always stands.",
        Bad = "topic: training\nstatus: verified\nvalue: never",
        Good = "topic: training\nvalue: never\nstatus: verified",
        IsMended = true,
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind == DocumentKind.Provider
        from found in DocumentShapes.Maps(document)
        let late = FirstLate(found.Map, found.Shape)
        where late is not null
        select Info.At(late.Value.Key.At, $"`{late.Value.Key}` belongs before `{late.Value.Before}`",
            $"order: {string.Join(", ", found.Shape.Fields.Select(field => field.Key))}");

    /// <summary>The place of a key in its shape; keys that nothing reads have none.</summary>
    public static int Place(Shape shape, string key) => shape.Fields.Select(field => field.Key).ToList().IndexOf(key);

    private static (Scalar Key, string Before)? FirstLate(Mapping map, Shape shape)
    {
        var (highest, name) = (-1, "");
        foreach (var (key, _) in map.Entries)
        {
            var place = Place(shape, key.Value);
            if (place >= 0 && place < highest)
            {
                return (key, name);
            }

            (highest, name) = place > highest ? (place, key.Value) : (highest, name);
        }

        return null;
    }
}
