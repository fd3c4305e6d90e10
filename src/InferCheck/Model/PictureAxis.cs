namespace InferCheck.Model;

/// <summary>One of the two questions, with its answers in groups, the strongest first.</summary>
public sealed record PictureAxis(Labels Label, IReadOnlyList<PictureGroup> Groups)
{
    internal static PictureAxis From(Mapping fields) => new(Labels.From(fields.Mapped("label")), [.. fields.Mappings("groups").Select(PictureGroup.From)]);
}
