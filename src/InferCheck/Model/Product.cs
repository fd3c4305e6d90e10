namespace InferCheck.Model;

/// <summary>A gateway that takes an allow-list of providers, and how it calls them; a row of `vocabulary/products.yaml`.</summary>
public sealed record Product
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    public required string Documentation { get; init; }

    /// <summary>Where the product documents the names it knows, and the day somebody read it there.</summary>
    public string NamesFrom { get; init; } = "";

    public string Read { get; init; } = "";

    /// <summary>The profile of the product's own service, where prompts pass through it.</summary>
    public string? Provider { get; init; }

    public required IReadOnlyList<ProductSetting> Settings { get; init; }

    /// <summary>Their name by our slug.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    internal static Product From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Documentation = fields.Text("documentation")?.Value ?? "",
        NamesFrom = fields.Text("names_from")?.Value ?? "",
        Read = fields.Text("read")?.Value ?? "",
        Provider = fields.Text("provider")?.Value,
        Settings = [.. fields.Mappings("settings").Select(ProductSetting.From)],
        Names = fields.Mappings("names").DistinctBy(row => row.Text("provider")?.Value)
            .ToDictionary(row => row.Text("provider")?.Value ?? "", row => row.Text("name")?.Value ?? "", StringComparer.Ordinal),
    };
}
