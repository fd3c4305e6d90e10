using InferCheck.Diagnostics;

namespace InferCheck.Site.Commands;

/// <summary>
/// What stands on the command line beside our own options: settings of the server, and slips, which it would take for settings that nobody reads.
/// </summary>
internal static class ServeSettings
{
    /// <summary>The settings of the host that have no section; all others have a colon, as in `--Site:BaseUrl`.</summary>
    private static readonly string[] Host =
    [
        "--urls", "--http_ports", "--https_ports", "--environment", "--contentRoot", "--webRoot", "--applicationName", "--allowedHosts", "--preferHostingUrls",
        "--detailedErrors", "--captureStartupErrors", "--shutdownTimeoutSeconds", "--suppressStatusMessages", "--preventHostingStartup",
        "--hostingStartupAssemblies", "--hostingStartupExcludeAssemblies", "--forwardedHeaders_enabled", "--staticWebAssets",
    ];

    /// <summary>The first word that means nothing, with what may have been meant, or nothing when all do.</summary>
    public static string? Unknown(IReadOnlyList<string> words, IEnumerable<string> own)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var name = words[at].Split('=')[0];
            if (!IsSetting(words[at], name))
            {
                var help = DidYouMean.HelpOrList(name, [.. own, "--urls", "--environment"]);
                return $"`{Printable.Line(Printable.Cut(name))}` is no option: {help}";
            }

            // A setting without an equals sign takes the word after it, whatever it looks like.
            at += words[at].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }

    private static bool IsSetting(string word, string name) => name switch
    {
        _ when name.StartsWith("--", StringComparison.Ordinal) =>
            name.Contains(':', StringComparison.Ordinal) || Host.Contains(name, StringComparer.OrdinalIgnoreCase),
        _ when name.StartsWith('/') => true,
        _ => name.Length < word.Length && !name.StartsWith('-'),
    };
}
