using Microsoft.Extensions.Primitives;

namespace InferCheck.Site.Http.Answers;

/// <summary>Reads what a client accepts: the highest quality wins, and of equal ones the smaller answer.</summary>
internal static class AcceptEncoding
{
    public const int Count = 3;

    public static string Name(ContentCoding coding) => coding switch { ContentCoding.Brotli => "br", ContentCoding.Gzip => "gzip", _ => "identity" };

    public static ContentCoding Accepted(StringValues header)
    {
        Span<double> qualities = [double.NaN, double.NaN, double.NaN];
        var others = double.NaN;
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                Read(line.AsSpan()[range], qualities, ref others);
            }
        }

        return Best(qualities, double.IsNaN(others) ? 0 : others);
    }

    private static ContentCoding Best(ReadOnlySpan<double> qualities, double others)
    {
        var best = ContentCoding.Identity;
        var quality = 0.0;
        foreach (var coding in (ReadOnlySpan<ContentCoding>)[ContentCoding.Brotli, ContentCoding.Gzip])
        {
            var given = double.IsNaN(qualities[(int)coding]) ? others : qualities[(int)coding];
            (best, quality) = given > quality ? (coding, given) : (best, quality);
        }

        // Who asks for the plain body above all gets it; who does not mention it accepts it only as a last resort.
        return qualities[(int)ContentCoding.Identity] > quality ? ContentCoding.Identity : best;
    }

    private static void Read(ReadOnlySpan<char> item, Span<double> qualities, ref double others)
    {
        var parameters = item.IndexOf(';');
        var name = (parameters < 0 ? item : item[..parameters]).Trim();
        var quality = parameters < 0 ? 1 : Quality(item[(parameters + 1)..]);
        if (name is "*")
        {
            others = quality;
        }
        else if (Find(name) is { } coding)
        {
            qualities[(int)coding] = quality;
        }
    }

    private static ContentCoding? Find(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Brotli
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Gzip
        : name.Equals("identity", StringComparison.OrdinalIgnoreCase) ? ContentCoding.Identity
        : null;

    private static double Quality(ReadOnlySpan<char> parameter)
    {
        var text = parameter.Trim();
        return text.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(text[2..], System.Globalization.CultureInfo.InvariantCulture, out var quality)
            ? quality
            : 1;
    }
}
