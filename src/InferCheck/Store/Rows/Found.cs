namespace InferCheck.Store.Rows;

/// <summary>All that a search found, and with which words.</summary>
public sealed record Found
{
    public static Found Nothing { get; } = new() { Asked = "", Text = "" };

    /// <summary>As it was typed.</summary>
    public required string Asked { get; init; }

    /// <summary>What was looked for: the host of an address, or the nearest words where nothing has those that were typed.</summary>
    public required string Text { get; init; }

    public bool IsMended { get; init; }

    /// <summary>Whose host was typed.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    public IReadOnlyList<DirectAnswer> Answers { get; init; } = [];

    /// <summary>Best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Providers that belong to any of it: owners first, then those whose name it is, then those with the words in their texts.</summary>
    public IReadOnlyList<string> Providers =>
    [
        .. Owners.Concat(Answers.Where(answer => answer.Kind == NameKind.Provider).SelectMany(answer => answer.Providers))
            .Concat(Hits.Select(hit => hit.Provider).OfType<string>())
            .Concat(Answers.Where(answer => answer.IsWhole).SelectMany(answer => answer.Providers)).Distinct(StringComparer.Ordinal),
    ];

    public bool IsEmpty => Answers.Count == 0 && Hits.Count == 0;
}
