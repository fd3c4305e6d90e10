using System.Globalization;
using System.Text.RegularExpressions;

namespace InferCheck.Tests.House.Measures;

/// <summary>The house in figures, as a table that can stand beside that of another day.</summary>
internal static class HouseFigures
{
    public static IReadOnlyList<(string What, string Figure)> Of(SourceTree source)
    {
        var (files, methods, wide) = (Sizes.FileLines(source), Sizes.Methods(source), Sizes.WideLines(source));
        var arrows = Arrows.Of(source);
        return
        [
            ("files of C#, lines", $"{files.Count}, {files.Values.Sum()}"),
            ("views, lines", $"{source.Views.Count()}, {source.Views.Sum(view => source.TextOf(view).Split('\n').Length)}"),
            ("lines of a file: median, ninth decile, most", Three(files.Values)),
            ("lines of a method: median, ninth decile, most", Three(methods.Select(method => method.Lines))),
            ($"lines over {Sizes.Width} characters, longest",
                string.Create(CultureInfo.InvariantCulture, $"{wide.Count}, {wide.Select(line => line.Length).DefaultIfEmpty(0).Max()}")),
            .. Rooms("library", arrows, "InferCheck/"),
            .. Rooms("site", arrows, "InferCheck.Site/"),
            ("files that one field of a claim stands in (`qualifier`)", $"{FilesWith(source, "qualifier")}"),
        ];
    }

    /// <summary>Where a field is named, in code, queries and views: what has to be opened to add one more like it.</summary>
    public static int FilesWith(SourceTree source, string field) =>
        source.Files.Count(file => Regex.IsMatch(source.TextOf(file), $@"\b{field}\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking));

    private static IEnumerable<(string, string)> Rooms(string name, IEnumerable<Arrow> all, string prefix)
    {
        var arrows = all.Where(arrow => arrow.From.StartsWith(prefix, StringComparison.Ordinal) && arrow.To.StartsWith(prefix, StringComparison.Ordinal))
            .Select(arrow => (From: Room(arrow.From), To: Room(arrow.To))).Where(arrow => arrow.From != arrow.To).Distinct().ToList();
        var rooms = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Count();
        yield return ($"{name}: rooms, of them in a circle", $"{rooms}, {Circles.Of(arrows).Sum(circle => circle.Count)}");
        yield return ($"{name}: floors", $"{Circles.Floors(arrows)}");
    }

    /// <summary>The first folder below the project.</summary>
    private static string Room(string file) => file.Split('/') is [_, var room, _, ..] ? room : ".";

    private static string Three(IEnumerable<int> sizes)
    {
        var all = sizes.ToList();
        return $"{Sizes.At(all, 0.5)}, {Sizes.At(all, 0.9)}, {all.Max()}";
    }
}
