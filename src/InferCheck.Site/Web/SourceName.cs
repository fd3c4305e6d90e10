using InferCheck.Model;

namespace InferCheck.Site.Web;

/// <summary>An address as people read it: the host and the last part of the path.</summary>
internal static class SourceName
{
    private const int Longest = 72;

    /// <summary>Whether following it opens a page, and does not run something.</summary>
    public static bool IsWeb(string source) => WebAddress.TryParse(source, out var address) && address.Scheme is "https" or "http";

    public static string Host(string source) => new Uri(source).Host;

    public static string Of(string source)
    {
        var address = new Uri(source);
        var parts = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length switch
        {
            0 => address.Host,
            1 => $"{address.Host}/{parts[0]}",
            _ => $"{address.Host}/…/{parts[^1]}",
        };
        return name.Length <= Longest ? name : string.Concat(name.AsSpan(0, Longest - 1), "…");
    }
}
