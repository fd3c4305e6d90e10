namespace InferCheck.Model;

/// <summary>A line on top of every profile: one requirement, or a question about the country of the seat.</summary>
public sealed record ChecklistLine
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>Nothing when the line is about the seat.</summary>
    public required Requirement? Requirement { get; init; }

    internal static ChecklistLine From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Requirement = Conditions.From(fields).All is [var first, ..] ? first : null,
    };
}
