using System.Buffers;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Hosts, wherever code or configuration writes one: as an address, alone, or with a place left open for a name.</summary>
internal sealed class HostReader : IFileReader
{
    private const int LongestPath = 500;

    private static readonly SearchValues<char> BehindPath = SearchValues.Create(" \t\r\n\"'`<>\\");
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \t\n\"'`");

    public bool Reads(ScannedFile file) => !ManifestNames.IsLock(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        var text = file.Text;
        for (var at = 0; Next(text, at, signatures) is { } found; at = found + 1)
        {
            var end = EndOfHost(text, found);
            var begin = HostStart.Of(text, found);
            if (end < 0 || IsMail(text, begin))
            {
                continue;
            }

            var host = HostStart.Written(text[begin..end]);
            if (signatures.Hosts.Find(host, PathAt(text, end)) is { } signed && !Placeholder.Fills(signed.Endpoint!.Pattern!, host))
            {
                yield return new Match(signed, EvidenceKind.Host, begin);
            }
        }
    }

    private static int? Next(string text, int from, Signatures signatures)
    {
        var found = text.AsSpan(from).IndexOfAny(signatures.Hosts.Suffixes);
        return found < 0 ? null : from + found;
    }

    /// <summary>Nothing where the two last labels are not the last: `openai.com.evil.example` is somebody else.</summary>
    private static int EndOfHost(string text, int suffix)
    {
        var (end, dots) = (suffix, 0);
        while (end < text.Length && (IsLetter(text[end]) || text[end] == '.'))
        {
            if (text[end] == '.' && (++dots > 1 || end + 1 >= text.Length || !IsLetter(text[end + 1])))
            {
                break;
            }

            end++;
        }

        var goesOn = end + 1 < text.Length && text[end] == '.' && IsLetter(text[end + 1]);
        return goesOn || (end < text.Length && text[end] == '_') ? -1 : end;
    }

    private static bool IsMail(string text, int begin)
    {
        if (begin == 0 || text[begin - 1] != '@')
        {
            return false;
        }

        // With a scheme before it, it is an address with a name and a password.
        var from = Math.Max(0, begin - HostStart.Longest);
        var word = text.AsSpan(from, begin - from);
        return !word[(word.LastIndexOfAny(BetweenWords) + 1)..].Contains("://", StringComparison.Ordinal);
    }

    private static string PathAt(string text, int end)
    {
        if (end < text.Length && text[end] == ':')
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        if (end >= text.Length || text[end] != '/')
        {
            return "";
        }

        var rest = text.AsSpan(end, Math.Min(LongestPath, text.Length - end));
        var stop = rest.IndexOfAny(BehindPath);
        return (stop < 0 ? rest : rest[..stop]).ToString();
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-';
}
