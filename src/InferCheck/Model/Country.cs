namespace InferCheck.Model;

/// <summary>A country or region that occurs in profiles, with what EU law says about sending data there.</summary>
public sealed record Country
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>What a narrow cell says.</summary>
    public required Labels ShortLabel { get; init; }

    public bool Eea { get; init; }

    public Adequacy? Adequacy { get; init; }

    /// <summary>How documents write a group of countries, letter for letter.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    internal static Country From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        ShortLabel = Labels.From(fields.Mapped("short") ?? fields.Mapped("label")),
        Eea = fields.Flag("eea"),
        Spellings = [.. fields.Texts("spellings").Select(name => name.Value)],
        Adequacy = Adequacy.From(fields.Mapped("adequacy")),
    };
}
