using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>An address as people read it: the host, in letters that cannot be taken for others, and the last part of the path.</summary>
internal static class SourceName
{
    private const int Longest = 72;

    /// <summary>Whether following it opens a page, and does not run something.</summary>
    public static bool IsWeb(string source) => WebAddress.TryParse(source, out var address) && address.Scheme is "https" or "http";

    public static string Host(string source) => new Uri(source).IdnHost;

    public static string Of(string source)
    {
        var address = new Uri(source);
        var parts = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length switch
        {
            0 => address.IdnHost,
            1 => $"{address.IdnHost}/{parts[0]}",
            _ => $"{address.IdnHost}/…/{parts[^1]}",
        };
        return name.Length <= Longest ? name : string.Concat(name.AsSpan(0, Longest - 1), "…");
    }
}
