namespace InferCheck.Site.Features.Shared;

/// <summary>The scale along the foot of a picture. All pictures draw it alike.</summary>
internal sealed record Axis(int Height, IReadOnlyList<AxisMark> Marks)
{
    /// <summary>What the words at the foot need below the picture itself.</summary>
    public const int Foot = 22;

    private const int Baseline = 16;

    /// <summary>For pictures above each other, of which the last has the words.</summary>
    public Axis Lines => this with { Marks = [.. Marks.Select(mark => mark with { Text = null })] };

    public Axis Last => this with { Height = 0 };

    public int Whole => Height + Foot;

    public int Words => Height + Baseline;
}
