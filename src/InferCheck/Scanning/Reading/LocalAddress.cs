using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Where a file sends a kit to the machine it runs on: `OpenAI(base_url="http://localhost:11434/v1")`, `WithBaseURL("http://127.0.0.1")`.</summary>
internal static class LocalAddress
{
    private const int LongestKey = 40;
    private const int LongestCall = 400;
    private static readonly string[] Keys = ["baseurl", "apibase"];
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"];
    private static readonly string[] Schemes = ["http://", "https://"];

    public static bool IsSet(ScannedFile file) => Callers(file).Any();

    /// <summary>What the address is given to, as far as it is a call; else an empty word.</summary>
    public static IEnumerable<string> Callers(ScannedFile file)
    {
        foreach (var host in Hosts)
        {
            for (var at = file.Text.IndexOf(host, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(host, at + 1, StringComparison.Ordinal))
            {
                if (Key(file.Text, BeforeScheme(file.Text, at)) is { } key)
                {
                    yield return Caller(file.Code, key);
                }
            }
        }
    }

    private static int BeforeScheme(string text, int at) =>
        Array.Find(Schemes, scheme => text.AsSpan(0, at).EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } scheme ? at - scheme.Length : at;

    /// <summary>Where the key begins. Between it and its value stands nothing but marks.</summary>
    private static int? Key(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t' or '"' or '\'' or '`' or '=' or ':' or '(' or ',' or '?' or '|')
        {
            end--;
        }

        var begin = end;
        while (begin > 0 && end - begin < LongestKey && Words.IsLetter(text[begin - 1]))
        {
            begin--;
        }

        var key = text[begin..end].Replace("_", "", StringComparison.Ordinal);
        return Array.Exists(Keys, one => key.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ? begin : null;
    }

    private static string Caller(string code, int key)
    {
        var (at, lowest, closed) = (key - 1, Math.Max(0, key - LongestCall), 0);
        while (at >= lowest && !(code[at] == '(' && closed == 0))
        {
            closed += code[at] switch { ')' => 1, '(' => -1, _ => 0 };
            at--;
        }

        var begin = Math.Max(at, lowest);
        while (at >= lowest && begin > lowest && Words.IsLetter(code[begin - 1]))
        {
            begin--;
        }

        return at < lowest ? "" : code[begin..at];
    }
}
