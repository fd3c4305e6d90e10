using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Names of models that begin with a place, as `eu.anthropic.claude-sonnet-4-5` does: the place, a word for the maker, a dot, and a name with a hyphen and
/// a number. A host is none, and neither is `us.` at the end of a sentence.
/// </summary>
internal sealed class ProfileReader : IFileReader
{
    private const int LongestPart = 80;

    public bool Reads(ScannedFile file) => !ManifestNames.IsLock(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures)
    {
        var text = file.Text;
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOfAny(signatures.ProfileNames);
            if (found < 0)
            {
                yield break;
            }

            at += found;
            foreach (var signed in At(text, at, signatures))
            {
                yield return new Match(signed, EvidenceKind.Profile, at) { IsTentative = IsOpen(text, text.IndexOf('.', at) + 1) };
            }

            at++;
        }
    }

    private static Signed[] At(string text, int at, Signatures signatures)
    {
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '_' or '@'))
        {
            return [];
        }

        // Short texts, so that a name that is only said to begin with a place is not searched for its end.
        var dot = text.AsSpan(at, Math.Min(LongestPart, text.Length - at)).IndexOf('.') + at;
        var prefix = text[at..(dot + 1)];
        return dot >= at && signatures.Profiles.TryGetValue(prefix, out var signed) && (IsOpen(text, dot + 1) || IsModel(text, dot + 1)) ? signed : [];
    }

    /// <summary>The model is put in when the code runs: `f"global.{model}"`.</summary>
    private static bool IsOpen(string text, int at) => Next(text, at) is '{' || (Next(text, at) is '$' && Next(text, at + 1) is '{');

    private static bool IsModel(string text, int at)
    {
        var maker = Part(text, at, hyphens: false);
        if (maker.Length < 2 || !char.IsAsciiLetterLower(maker[0]) || Next(text, at + maker.Length) != '.')
        {
            return false;
        }

        var begin = at + maker.Length + 1;
        var name = Part(text, begin, hyphens: true);
        return name.Length > 3 && char.IsAsciiLetterLower(name[0]) && name.Contains('-') && name.ContainsAnyInRange('0', '9')
            && !(Next(text, begin + name.Length) == '.' && char.IsAsciiLetter(Next(text, begin + name.Length + 1)));
    }

    private static char Next(string text, int at) => at < text.Length ? text[at] : '\0';

    private static ReadOnlySpan<char> Part(string text, int at, bool hyphens)
    {
        var end = at;
        while (end < text.Length && end - at < LongestPart
            && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || (hyphens && text[end] == '-')))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }
}
