using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Models in the configuration of LiteLLM's proxy, as it calls them: `model: bedrock/…` below `litellm_params`. An address beside it that is local, or
/// another provider's, takes the prompt there instead.
/// </summary>
internal sealed class GatewayReader : IFileReader
{
    private const string Model = "model";
    private const string EndOfValue = " \t\r\n\"',}#";
    private const int Longest = 2_000;
    private const int MostPlaces = 1_000;

    public bool Reads(ScannedFile file) => file.Extension is ".yaml" or ".yml";

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures) =>
        from place in Places(file.Text).Take(MostPlaces)
        let end = EndOfBlock(file, place)
        from value in Values(file.Text, place, end)
        from signed in Find(signatures, value.Text)
        where !IsSentElsewhere(file.Text[place..end], signed.Provider, signatures)
        select new Match(signed, EvidenceKind.Profile, value.At);

    private static IEnumerable<int> Places(string text)
    {
        for (var at = text.IndexOf(Signatures.GatewayMark, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(Signatures.GatewayMark, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    /// <summary>Where a line begins that is indented no more than the key; braces end with their line.</summary>
    private static int EndOfBlock(ScannedFile file, int place)
    {
        var line = file.LineOf(place);
        var (indent, most) = (place - file.StartOfLine(line), Math.Min(file.Text.Length, place + Longest));
        for (var below = line + 1; below <= file.Lines && file.StartOfLine(below) < most; below++)
        {
            var text = file.Text.AsSpan(file.StartOfLine(below)..Math.Min(most, file.EndOfLine(below)));
            if (!text.IsWhiteSpace() && text.Length - text.TrimStart().Length <= indent)
            {
                return file.StartOfLine(below);
            }
        }

        return most;
    }

    private static IEnumerable<(string Text, int At)> Values(string text, int begin, int end)
    {
        foreach (var word in Words.In(text, begin, end).Where(word => word.Text is Model))
        {
            var at = word.At + Model.Length;
            while (at < end && text[at] is ' ' or '\t' or ':' or '"' or '\'')
            {
                at++;
            }

            var close = at;
            while (close < end && !EndOfValue.Contains(text[close], StringComparison.Ordinal))
            {
                close++;
            }

            yield return (text[at..close], at);
        }
    }

    /// <summary>A profile in the name of the model says more.</summary>
    private static IEnumerable<Signed> Find(Signatures signatures, string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash <= 0 ? [] : (signatures.GatewayNames.GetValueOrDefault(value[..slash]) ?? [])
            .Where(signed => !signatures.Profiles.Any(profile => value.AsSpan(slash + 1).StartsWith(profile.Key, StringComparison.Ordinal)
                && profile.Value.Any(one => one.Provider == signed.Provider)));
    }

    private static bool IsSentElsewhere(string block, string provider, Signatures signatures)
    {
        var file = ScannedFile.Of("block.yaml", block);
        var hosts = new HostReader().Read(file, signatures).Select(match => match.Signed.Provider).ToList();
        return hosts.Count > 0 ? !hosts.Contains(provider) : LocalAddress.IsSet(file);
    }
}
