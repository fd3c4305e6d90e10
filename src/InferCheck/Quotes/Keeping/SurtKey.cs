using System.Globalization;
using System.Text.RegularExpressions;

namespace InferCheck.Quotes.Keeping;

/// <summary>An address in the order in which archives sort: host from its end, `com,example)/path?query`, without what makes no other page.</summary>
internal static partial class SurtKey
{
    public static string Of(Uri address)
    {
        var host = Www().Replace(address.IdnHost.ToLowerInvariant(), "");
        var port = address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}");
        var path = address.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped).ToLowerInvariant().TrimEnd('/');
        var query = address.GetComponents(UriComponents.Query, UriFormat.UriEscaped).ToLowerInvariant();
        var sorted = query.Length == 0 ? "" : "?" + string.Join('&', query.Split('&').Order(StringComparer.Ordinal));
        return $"{string.Join(',', host.Split('.').Reverse())}{port}){(path.Length == 0 ? "/" : path)}{sorted}";
    }

    [GeneratedRegex(@"\Awww\d*\.", RegexOptions.None, 60_000)]
    private static partial Regex Www();
}
