namespace InferCheck.Model.Shapes;

/// <summary>The keys a map may have. Rules, the JSON schema and the template for editors all read this.</summary>
public sealed record Shape(string Name, IReadOnlyList<Field> Fields)
{
    public Field? Find(string key) => Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));
}
