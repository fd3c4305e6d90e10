namespace InferCheck.Model;

/// <summary>Answers that the picture counts together.</summary>
public sealed record PictureGroup(Labels Label, string Tone, Conditions Conditions)
{
    internal static PictureGroup From(Mapping fields) =>
        new(Labels.From(fields.Mapped("label")), fields.Text("tone")?.Value ?? "neutral", Conditions.From(fields));
}
