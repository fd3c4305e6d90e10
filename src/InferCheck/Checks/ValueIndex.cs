using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>All values of the catalogue by what their key holds, collected once for all rules.</summary>
internal sealed class ValueIndex(Catalog catalog)
{
    private readonly Lazy<ILookup<FieldType, (Field Field, Node Node)>> byType = new(() => catalog.Documents
        .AsParallel().AsOrdered()
        .SelectMany(DocumentShapes.Values)
        .ToLookup(value => value.Field.Type, value => (value.Field, value.Value)));

    public IEnumerable<(Field Field, Node Node)> All => byType.Value.SelectMany(group => group);

    public IEnumerable<(Field Field, Scalar Text)> Of(FieldType type) => byType.Value[type]
        .Where(value => value.Node is Scalar { Value.Length: > 0 })
        .Select(value => (value.Field, (Scalar)value.Node));
}
