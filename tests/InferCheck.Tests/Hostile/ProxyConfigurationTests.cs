using System.Text.RegularExpressions;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>The proxy that is shipped must not undo what the site does: deploy/try.sh runs it, this reads it.</summary>
public sealed partial class ProxyConfigurationTests
{
    private static readonly string Nginx = File.ReadAllText(Repository.File("deploy", "nginx.conf"));

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=0.5, BR ; q=0.8", "br")]
    [InlineData("br;q=0.001", "br")]
    [InlineData("br;q=0", "")]
    [InlineData("br; q=0.0", "")]
    [InlineData("br ;Q=0.000", "")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("br;q=0,gzip;q=1.0", "gzip")]
    [InlineData("x-br, brotli, gzip-not", "")]
    [InlineData("identity", "")]
    [InlineData("", "")]
    public void A_coding_the_client_refuses_is_never_sent(string accepted, string coding)
    {
        var map = MapOfCodings().Match(Nginx).Groups["lines"].Value;
        var found = Line().Matches(map).FirstOrDefault(line =>
            Regex.IsMatch(accepted, line.Groups["pattern"].Value, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)));
        Assert.Equal(coding, found?.Groups["coding"].Value ?? "");
    }

    [Fact]
    public void Who_is_asking_is_said_by_the_proxy_alone_and_believed()
    {
        Assert.Contains("proxy_set_header X-Forwarded-For $remote_addr;", Nginx, StringComparison.Ordinal);
        Assert.Contains("Site__Proxies__0=127.0.0.1", Nginx, StringComparison.Ordinal);
        Assert.Contains("Site__Proxies__0=127.0.0.1", File.ReadAllText(Repository.File("deploy", "try.sh")), StringComparison.Ordinal);
        Assert.Contains("Site__Proxies__0=127.0.0.1", File.ReadAllText(Repository.File("docs", "operating.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"map \$http_accept_encoding \$encoding \{(?<lines>.*?)\n    \}", RegexOptions.Singleline, 5_000)]
    private static partial Regex MapOfCodings();

    [GeneratedRegex("""
        "~\*(?<pattern>[^"]+)"\s+(?<coding>br|gzip);
        """, RegexOptions.None, 5_000)]
    private static partial Regex Line();
}
