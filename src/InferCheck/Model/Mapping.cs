namespace InferCheck.Model;

/// <summary>Keys with their values, in the order of the file. Absent, empty and wrongly typed values all read as nothing: the rules tell them apart.</summary>
public sealed class Mapping(IReadOnlyList<KeyValuePair<Scalar, Node>> entries, SourceLocation at) : Node(at)
{
    public IReadOnlyList<KeyValuePair<Scalar, Node>> Entries { get; } = entries;

    public Node? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (string.Equals(name.Value, key, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }

    public Scalar? Text(string key) => this[key] is Scalar { Value.Length: > 0 } text ? text : null;

    public IReadOnlyList<Scalar> Texts(string key) => this[key] switch
    {
        Sequence list => [.. list.Items.OfType<Scalar>()],
        Scalar { Value.Length: > 0 } one => [one],
        _ => [],
    };

    public IReadOnlyList<Mapping> Mappings(string key) => this[key] is Sequence list ? [.. list.Items.OfType<Mapping>()] : [];

    public Mapping? Mapped(string key) => this[key] as Mapping;

    public bool Flag(string key) => string.Equals(Text(key)?.Value, "true", StringComparison.Ordinal);
}
