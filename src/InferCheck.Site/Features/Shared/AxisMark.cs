namespace InferCheck.Site.Features.Shared;

/// <summary>A line across a picture, what stands at its foot, or both.</summary>
internal sealed record AxisMark(double Place, string? Text, bool HasLine = true)
{
    private const double Edge = 2.5;

    /// <summary>At the edge a word stands inside the picture.</summary>
    public string Anchor => Place < Edge ? "start" : Place > 100 - Edge ? "end" : "middle";
}
