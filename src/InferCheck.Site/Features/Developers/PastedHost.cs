using System.Globalization;

namespace InferCheck.Site.Features.Developers;

/// <summary>A line somebody pasted: the name of the host in it, or the line itself where there is none.</summary>
internal sealed record PastedHost(string Text, string? Host)
{
    private const int LongestText = 80;
    private const int LongestHost = 253;

    private static readonly string[] Schemes = ["https", "http", "wss", "ws"];

    private static readonly char[] Around = ['"', '\'', '`', '<', '>', '(', ')'];

    /// <summary>Nothing where nothing is left that could be seen.</summary>
    public static PastedHost? Read(string line)
    {
        var text = new string([.. line.Where(IsSeen)]).Trim(Around);
        if (text.Length == 0)
        {
            return null;
        }

        var host = HostOf(text);
        return new PastedHost(host ?? text[..Math.Min(text.Length, LongestText)], host);
    }

    /// <summary>In the one spelling: lower case, letters beyond ASCII as DNS has them, so that a look-alike looks like what it is.</summary>
    private static string? HostOf(string text)
    {
        var isNamed = Uri.TryCreate(WithScheme(text), UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme)
            && address.HostNameType == UriHostNameType.Dns;
        var host = isNamed ? address!.IdnHost.TrimEnd('.').ToLowerInvariant() : "";
        return host.Length <= LongestHost && host.Contains('.', StringComparison.Ordinal) && host.All(IsOfHost) ? host : null;
    }

    /// <summary>As it stands in a file of settings, with the name of the setting before it, or without a scheme. A mail address is no host.</summary>
    private static string WithScheme(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        return scheme >= 0 ? text[(text.LastIndexOf('=', scheme) + 1)..].TrimStart(Around)
            : text.Contains('@', StringComparison.Ordinal) ? "" : $"https://{text}";
    }

    private static bool IsSeen(char letter) => char.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    private static bool IsOfHost(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_';
}
