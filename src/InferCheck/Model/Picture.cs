namespace InferCheck.Model;

/// <summary>The picture on the front page: providers counted by two questions at once, each in the first group that it meets.</summary>
public sealed record Picture(PictureAxis Rows, PictureAxis Columns)
{
    internal static Picture? From(Mapping? fields) => fields?.Mapped("rows") is { } rows && fields.Mapped("columns") is { } columns
        ? new Picture(PictureAxis.From(rows), PictureAxis.From(columns))
        : null;
}
