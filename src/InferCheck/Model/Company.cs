namespace InferCheck.Model;

/// <summary>A group of companies that providers rely on, under one name; a row of `vocabulary/companies.yaml`.</summary>
public sealed record Company
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>The group as profiles write it under `vendor`, where that is not its label.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Whether a profile's vendor is this group.</summary>
    public bool Is(string vendor) => Vendors.Contains(vendor, StringComparer.Ordinal) || Label.ByLanguage.Values.Contains(vendor, StringComparer.Ordinal);

    internal static Company From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Vendors = [.. fields.Texts("vendors").Select(vendor => vendor.Value)],
    };
}
