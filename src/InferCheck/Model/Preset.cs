namespace InferCheck.Model;

/// <summary>A question buyers ask often, as a named set of conditions.</summary>
public sealed record Preset
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    public required Labels Sentence { get; init; }

    public required Conditions Conditions { get; init; }

    internal static Preset From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Sentence = Labels.From(fields.Mapped("sentence")),
        Conditions = Conditions.From(fields),
    };
}
