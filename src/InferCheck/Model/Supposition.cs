namespace InferCheck.Model;

/// <summary>
/// Something a reader may suppose against what is; a row of `suppositions` in `vocabulary/presets.yaml`. It changes what counts, never what was read.
/// </summary>
public sealed record Supposition
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    public required Labels Sentence { get; init; }

    /// <summary>Values that no longer count, whoever accepts them.</summary>
    public IReadOnlyList<Requirement> Drops { get; init; } = [];

    /// <summary>Countries whose adequacy decision no longer counts.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Whether silent documents count as not met.</summary>
    public bool SilenceIsNo { get; init; }

    internal static Supposition From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Sentence = Labels.From(fields.Mapped("sentence")),
        Drops = Conditions.Accepted(fields.Mapped("drops")),
        Seats = [.. fields.Texts("seats").Select(seat => seat.Value)],
        SilenceIsNo = fields.Flag("silence_is_no"),
    };
}
