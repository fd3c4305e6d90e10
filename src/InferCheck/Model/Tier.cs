namespace InferCheck.Model;

/// <summary>A label with the published conditions that earn it. The last tier has none and takes the rest.</summary>
public sealed record Tier
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>What a narrow cell says.</summary>
    public required Labels ShortLabel { get; init; }

    public required Labels Sentence { get; init; }

    public required string Tone { get; init; }

    public required Conditions Conditions { get; init; }

    /// <summary>The outcomes of the conditions that earn the label.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    internal static Tier From(Mapping fields, IReadOnlyList<Preset> presets) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        ShortLabel = Labels.From(fields.Mapped("short") ?? fields.Mapped("label")),
        Sentence = Labels.From(fields.Mapped("sentence")),
        Tone = fields.Text("tone")?.Value ?? "neutral",
        Conditions = presets.FirstOrDefault(preset => string.Equals(preset.Key, fields.Text("preset")?.Value, StringComparison.Ordinal))?.Conditions
            ?? Conditions.From(fields),
        Outcomes = [.. fields.Texts("outcomes").Select(outcome => outcome.Value)],
    };
}
