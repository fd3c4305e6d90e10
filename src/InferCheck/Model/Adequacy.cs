namespace InferCheck.Model;

/// <summary>A decision of the Commission that a country protects personal data well enough, and whom it is limited to.</summary>
public sealed record Adequacy
{
    public required string Since { get; init; }

    public required string Link { get; init; }

    public Labels? Condition { get; init; }

    internal static Adequacy? From(Mapping? fields) => fields is null ? null : new()
    {
        Since = fields.Text("since")?.Value ?? "",
        Link = fields.Text("link")?.Value ?? "",
        Condition = fields.Mapped("condition") is { } condition ? Labels.From(condition) : null,
    };
}
