using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A user name or password inside an address.</summary>
internal sealed class SourceWithCredentials : IRule
{
    public RuleInfo Info { get; } = new("source-with-credentials", Severity.Error, "an address or a link carries a user name or password")
    {
        Why = "It would be published, and a name before the @ can make one site look like another.",
        Bad = "source: https://openai.com@example.com/terms",
        Good = "source: https://example.com/terms",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from link in context.Links
        where HasUser(link.Target)
        select Info.At(link.At, "this address carries a user name or password", "remove everything before the @");

    /// <summary>By its letters, for an empty name is one to a reader; and as it is understood, for a browser does not ask for two strokes.</summary>
    private static bool HasUser(string target)
    {
        var start = target.IndexOf("//", StringComparison.Ordinal) + 2;
        var host = start < 2 ? "" : target[start..].Split('/', '?', '#', '\\')[0];
        return host.Contains('@', StringComparison.Ordinal)
            || WebAddress.TryParse(target, out var address) && address.UserInfo.Length > 0 && address.Scheme != Uri.UriSchemeMailto;
    }
}
