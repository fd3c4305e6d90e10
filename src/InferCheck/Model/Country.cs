namespace InferCheck.Model;

/// <summary>A country or region that occurs in profiles, with what EU law says about sending data there.</summary>
public sealed record Country
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    public bool Eea { get; init; }

    public Adequacy? Adequacy { get; init; }

    internal static Country From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Eea = fields.Flag("eea"),
        Adequacy = Adequacy.From(fields.Mapped("adequacy")),
    };
}
