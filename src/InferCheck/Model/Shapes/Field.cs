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

    /// <summary>A date that a document may lack: then the word `undated` stands in its place.</summary>
    public bool MayBeUndated { get; init; }

    /// <summary>A date that may lie ahead: what is announced, and what is published before it is in force.</summary>
    public bool MayBeAhead { get; init; }

    /// <summary>For fields of a claim: where readers are told. Without one, a form tells it in a way of its own, as it does the value.</summary>
    public ClaimPlace? Place { get; init; }

    /// <summary>For fields of a claim: the column of the store, where the key means something else there.</summary>
    public string Column { get => field ?? Key; init; }

    /// <summary>The keys inside, for maps.</summary>
    public Shape? Shape { get; init; }

    /// <summary>The few texts that mean something; none where any text does.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The closed list a word is taken from.</summary>
    public string? List { get; init; }
}
