namespace InferCheck.Model.Offers;

/// <summary>Who makes models; a row of `vocabulary/makers.yaml`.</summary>
public sealed record Maker
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>Where its seat is; nothing where nobody has looked.</summary>
    public string? Country { get; init; }

    /// <summary>Services of its own: what they ask for its models is the list price others are held against.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>What hosts and data sets write before the names of its models, such as `meta-llama`.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How the names of its models begin.</summary>
    public IReadOnlyList<string> Begins { get; init; } = [];

    internal static Maker From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Country = fields.Text("country")?.Value,
        Services = [.. fields.Texts("services").Select(slug => slug.Value)],
        Begins = [.. fields.Texts("begins").Select(name => name.Value)],
        Names = [.. fields.Texts("names").Select(name => name.Value)],
    };
}
