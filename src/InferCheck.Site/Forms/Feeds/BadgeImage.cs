using System.Globalization;
using System.Text.Encodings.Web;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Draws a badge. Every letter stands on a colour of the badge's own and the rim is a grey between light and dark,
/// so that it can be read on any page and needs no style sheet.</summary>
internal static class BadgeImage
{
    public const string Ink = "#ffffff";
    public const string Ground = "#1c2126";
    public const string Rim = "#7a828a";

    private const int Padding = 7;

    public static string Colour(string tone) => tone switch
    {
        "good" => "#1d6b3a",
        "caution" => "#7d4d00",
        "bad" => "#a3271f",
        _ => "#565d64",
    };

    public static string Draw(Badge badge, string title)
    {
        var left = Width(badge.Label, 0.9) + (2 * Padding);
        var width = left + Width(badge.Value, 1) + (2 * Padding);
        return Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="22" viewBox="0 0 {width} 22" role="img" aria-label="{Text(title)}">
            <title>{Text(title)}</title>
            <rect x=".5" y=".5" width="{width - 1}" height="21" rx="3.5" fill="{Ground}"/>
            <path d="M{left} .5h{width - left - 4}a3.5 3.5 0 0 1 3.5 3.5v14a3.5 3.5 0 0 1-3.5 3.5h-{width - left - 4}z" fill="{Colour(badge.Tone)}"/>
            <rect x=".5" y=".5" width="{width - 1}" height="21" rx="3.5" fill="none" stroke="{Rim}"/>
            <g fill="{Ink}" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11" aria-hidden="true">
            <text x="{Padding}" y="15" textLength="{left - (2 * Padding)}">{Text(badge.Label)}</text>
            <text x="{left + Padding}" y="15" font-weight="bold" textLength="{width - left - (2 * Padding)}">{Text(badge.Value)}</text>
            </g>
            </svg>

            """);
    }

    /// <summary>About as wide as the letters are; the picture stretches them to just that.</summary>
    private static int Width(string text, double share) => (int)Math.Ceiling(share * text.EnumerateRunes().Sum(rune => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' or '(' or ')' => 4.2,
        'm' or 'w' or 'M' or 'W' => 10.5,
        > 0x2e7f => 11.5,
        >= 'A' and <= 'Z' => 8.2,
        _ => 7.2,
    }));

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
