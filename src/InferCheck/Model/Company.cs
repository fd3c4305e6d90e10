namespace InferCheck.Model;

/// <summary>A group of companies that providers rely on, under one name; a row of `vocabulary/companies.yaml`.</summary>
public sealed record Company
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    internal static Company From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
    };
}
