using InferCheck.Model.Signatures;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Words that stand for a name in a host, or for none: `&lt;resource&gt;`, `your-resource`, and parts of a cloud's own addresses. A star fits none of them.
/// </summary>
internal static class Placeholder
{
    /// <summary>How an opening bracket of such a word is written.</summary>
    public const char Bracket = '<';

    private static readonly string[] Own = ["privatelink", "api"];

    public static bool Fills(HostPattern pattern, string host) => !pattern.IsPlain
        && pattern.Host.Split('.').Zip(host.Split('.')).Any(pair => pair.First.Contains('*', StringComparison.Ordinal) && Is(pair.First, pair.Second));

    private static bool Is(string pattern, string label) => label.Contains(Bracket, StringComparison.Ordinal)
        || (pattern is "*" && Own.Contains(label, StringComparer.OrdinalIgnoreCase))
        || label.StartsWith("your-", StringComparison.OrdinalIgnoreCase) || label.StartsWith("your_", StringComparison.OrdinalIgnoreCase);
}
