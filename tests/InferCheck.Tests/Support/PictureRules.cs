using System.Globalization;
using AngleSharp.Dom;

namespace InferCheck.Tests.Support;

/// <summary>What every picture keeps to: it stays in its frame, its letters keep their size, and whoever cannot see it is told what it shows.</summary>
internal static class PictureRules
{
    private static readonly string[] Places = ["x", "x1", "x2", "cx", "width", "y", "y1", "y2", "cy", "height"];

    public static void Hold(IParentNode page)
    {
        var pictures = page.QuerySelectorAll("main svg").ToList();
        Assert.All(pictures, picture => Assert.Null(picture.GetAttribute("viewBox")));
        Assert.All(pictures, picture => Assert.True(IsTold(picture), $"nobody is told what this shows: {picture.OuterHtml}"));
        Assert.All(pictures.SelectMany(picture => picture.QuerySelectorAll("*")), part => Assert.All(Places, place => Assert.True(
            IsInside(part.GetAttribute(place)), $"{place} of {part.OuterHtml}")));
    }

    private static bool IsTold(IElement picture) =>
        picture.Closest("[aria-hidden=true]") is not null || picture.Closest("[role=img]")?.GetAttribute("aria-label") is { Length: > 0 };

    private static bool IsInside(string? place) =>
        place is null || (double.TryParse(place.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && (!place.EndsWith('%') || number <= 100));
}
