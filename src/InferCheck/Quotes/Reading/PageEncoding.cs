using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace InferCheck.Quotes.Reading;

/// <summary>The bytes of a page into text: the byte order mark decides, then the header, then the page itself, then what the bytes can be.</summary>
internal static partial class PageEncoding
{
    private const int Declared = 4096;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> body, string? charset)
    {
        if (Marked(body) is { } marked)
        {
            return marked.GetString(body[marked.Preamble.Length..]);
        }

        var encoding = Named(charset) ?? Named(Declaration(body)) ?? (Utf8.IsValid(body) ? Encoding.UTF8 : Encoding.GetEncoding(1252));
        return encoding.GetString(body);
    }

    private static Encoding? Marked(ReadOnlySpan<byte> body) =>
        new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.FirstOrDefault(StartsWith(body.Length < 4 ? body.ToArray() : body[..4].ToArray()));

    private static Func<Encoding, bool> StartsWith(byte[] start) => encoding => start.AsSpan().StartsWith(encoding.Preamble);

    private static string? Declaration(ReadOnlySpan<byte> body)
    {
        var match = CharsetPattern.Match(Encoding.Latin1.GetString(body[..Math.Min(Declared, body.Length)]));
        // A page that could be read as far as here is not in sixteen bits, whatever it says.
        return !match.Success || match.Groups["name"].Value.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? null : match.Groups["name"].Value;
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return name.Trim().Trim('"', '\'').ToUpperInvariant() switch
            {
                "UTF8" => Encoding.UTF8,
                "GB2312" or "GBK" or "X-GBK" or "CP936" => Encoding.GetEncoding("gb18030"),
                "X-SJIS" or "SJIS" or "WINDOWS-31J" or "MS_KANJI" => Encoding.GetEncoding("shift_jis"),
                "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => Encoding.GetEncoding(1252),
                var known => Encoding.GetEncoding(known),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            // Expected: a page names an encoding that does not exist, or one that is refused as unsafe (UTF-7).
            return null;
        }
    }

    [GeneratedRegex("<(?:meta[^>]*?charset|\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_.:-]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex CharsetPattern { get; }
}
