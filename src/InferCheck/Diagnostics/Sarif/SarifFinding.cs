namespace InferCheck.Diagnostics.Sarif;

/// <summary>A finding with what SARIF can say besides: what makes it the same one tomorrow, why somebody accepts it, and what programs may ask.</summary>
public sealed record SarifFinding(Diagnostic Diagnostic)
{
    /// <summary>Where the finding brings none, it is made of its rule, its file and the words at fault.</summary>
    public (string Name, string Value)? Print { get; init; }

    /// <summary>The reason in the source for which it is accepted; nothing where it is not.</summary>
    public string? Justification { get; init; }

    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
