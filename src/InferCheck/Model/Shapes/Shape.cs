using System.Collections.Frozen;

namespace InferCheck.Model.Shapes;

/// <summary>The keys a map may have. Rules, the JSON schema and the template for editors all read this.</summary>
public sealed class Shape(string name, IReadOnlyList<Field> fields)
{
    private readonly FrozenDictionary<string, Field> byKey = fields.ToFrozenDictionary(field => field.Key, StringComparer.Ordinal);

    public string Name { get; } = name;

    public IReadOnlyList<Field> Fields { get; } = fields;

    public IReadOnlyList<Field> Required { get; } = [.. fields.Where(field => field.Required)];

    public Field? Find(string key) => byKey.GetValueOrDefault(key);
}
