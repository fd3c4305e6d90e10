namespace InferCheck.Model.Shapes;

/// <summary>One key of a content file: what it holds, whether it must be there, and what it is for.</summary>
public sealed record Field(string Key, FieldType Type, string Help)
{
    public bool Required { get; init; }

    /// <summary>A list of such values; elsewhere a single one.</summary>
    public bool Many { get; init; }

    /// <summary>A text that may have several lines, as Markdown may.</summary>
    public bool Lines { get; init; }

    /// <summary>A mandatory list that says something even without an entry.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The keys inside, for maps.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The closed list a word is taken from.</summary>
    public string? List { get; init; }
}
