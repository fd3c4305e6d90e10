using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>All maps and values of the catalogue by what they hold, collected once for all rules.</summary>
internal sealed class ValueIndex
{
    private readonly ILookup<FieldType, (Field Field, Node Node)> byType;

    public ValueIndex(Catalog catalog)
    {
        var perDocument = new IReadOnlyList<(Mapping Map, Shape Shape)>[catalog.Documents.Count];
        Parallel.For(0, perDocument.Length, index => perDocument[index] = DocumentShapes.Maps(catalog.Documents[index]));
        Maps = [.. perDocument.SelectMany(maps => maps)];

        // Plain texts are looked at by nobody as a group, and they are the most.
        byType = DocumentShapes.Values(Maps).Where(value => value.Field.Type is not (FieldType.Text or FieldType.Map)).ToLookup(value => value.Field.Type);
    }

    public IReadOnlyList<(Mapping Map, Shape Shape)> Maps { get; }

    public IEnumerable<(Field Field, Node Node)> Nodes(FieldType type) => byType[type];

    public IEnumerable<(Field Field, Scalar Text)> Texts(FieldType type)
    {
        foreach (var (field, node) in byType[type])
        {
            if (node is Scalar { Value.Length: > 0 } text)
            {
                yield return (field, text);
            }
        }
    }
}
