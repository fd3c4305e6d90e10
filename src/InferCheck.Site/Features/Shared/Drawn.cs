using System.Globalization;

namespace InferCheck.Site.Features.Shared;

/// <summary>Places and lengths in pictures: along the line in per cent, so that a picture fits every window without its letters shrinking.</summary>
internal static class Drawn
{
    public static string Percent(double percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");

    public static string Pixels(double pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels:0.#}");

    public static double Share(double part, double whole) => whole == 0 ? 0 : 100 * part / whole;
}
