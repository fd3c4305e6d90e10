using System.Net;
using InferCheck.Model;
using InferCheck.Quotes;

namespace InferCheck.Tests.Quotes;

/// <summary>Sources come from pull requests of strangers, and so do the redirects of the pages they name.</summary>
public sealed class HostileAddressTests
{
    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254 leads to 169.254.169.254, which is not on the public internet")]
    [InlineData("http://innocent.example/", "innocent.example leads to 127.0.0.1, which is not on the public internet")]
    [InlineData("http://half.example/", "half.example leads to 10.0.0.1, which is not on the public internet")]
    [InlineData("http://[::1]/", "[::1] leads to ::1, which is not on the public internet")]
    [InlineData("http://[::ffff:10.0.0.1]/", "[::ffff:10.0.0.1] leads to ::ffff:10.0.0.1, which is not on the public internet")]
    [InlineData("http://2130706433/", "127.0.0.1 leads to 127.0.0.1, which is not on the public internet")]
    [InlineData("http://0x7f.1/", "127.0.0.1 leads to 127.0.0.1, which is not on the public internet")]
    [InlineData("file:///etc/passwd", "only http and https are asked, not file")]
    [InlineData("ftp://example.com/", "only http and https are asked, not ftp")]
    [InlineData("gopher://127.0.0.1:70/", "only http and https are asked, not gopher")]
    [InlineData("http://user:secret@127.0.0.1/", "an address with a name and password in it is not asked")]
    [InlineData("http://127.0.0.1:25/", "port 25 is not the web's")]
    public async Task It_is_refused_as_a_source_and_as_a_redirect(string address, string why)
    {
        await using var site = await LocalSite.StartAsync();
        site.Redirect("/moved", address);
        var options = Looking.Options(site) with { Resolve = Resolve };
        var run = await Looking.RunAsync(site, [Looking.Quote(address), Looking.Quote(site.Url("/moved"))], options);
        Assert.All(run.Findings, finding => Assert.Equal((QuoteOutcome.Unreachable, why), (finding.Outcome, finding.Detail)));
        Assert.DoesNotContain(site.Asked, path => path is not ("/moved" or "/robots.txt"));
    }

    [Fact]
    public async Task Whatever_an_address_is_there_is_an_outcome()
    {
        await using var site = await LocalSite.StartAsync();
        string[] addresses =
        [
            "", "#", "terms", "http://", "https://exa mple.com/", "http://[", "http://[::1", "http://a..b/", "http://.example/", "http://xn--/",
                "http://xn--a-ecp.ru/", "http://-a.example/",
            "http://example.com:99999/", "http://example.com:0/", $"http://{new string('a', 300)}.example/", $"http://example.com/{new string('a', 100_000)}",
                "https://ünïcode.example/ä b?ö#ü",
            "http://\u202eexample.com/", "http://example.com/\u0000", "http://1.2.3.4.5/", "http://999.999.999.999/", "http://0/", "data:text/html,x",
                "javascript:alert(1)", "//example.com/x", "http:example.com",
            "http://exa%6dple.com/", "http://example.com\\@10.0.0.1/", "http://\ud800/",
        ];
        var options = Looking.Options(site) with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1")]) };
        foreach (var (number, address) in addresses.Index())
        {
            site.Redirect(FormattableString.Invariant($"/{number}"), new string([.. address.Where(character => character is >= ' ' and < '\u007f')]));
        }

        var moved = addresses.Index().Select(pair => Looking.Quote(site.Url(FormattableString.Invariant($"/{pair.Index}"))));
        var run = await Looking.RunAsync(site, [.. addresses.Select(address => Looking.Quote(address)), .. moved], options);
        Assert.Equal(addresses.Length * 2, run.Findings.Count);
        Assert.All(run.Findings, finding =>
            Assert.True(finding.Outcome is QuoteOutcome.Unreachable or QuoteOutcome.Gone, $"{finding.Quote.Source}: {finding.Outcome}"));
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_checked()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", $"<p>{Looking.Words}</p>");
        var lookups = 0;
        var options = Looking.Options(site) with
        {
            // A name that turns private at the second look-up would reach what the first did not show.
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([Interlocked.Increment(ref lookups) == 1 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1")]),
        };
        var run = await Looking.RunAsync(site, [Looking.Quote(site.Url("/terms", "rebinding.example"))], options);
        Assert.Equal((1, 1), (run.Count(QuoteOutcome.Found), lookups));
    }

    [Theory]
    [InlineData("/loop", "/loop", "more than 5 redirects")]
    [InlineData("/nowhere", null, "a redirect (302) that leads nowhere")]
    public async Task Redirects_end(string path, string? target, string why)
    {
        await using var site = await LocalSite.StartAsync();
        site.Redirect(path, target!);
        var finding = await Looking.AtAsync(site, path);
        Assert.Equal((QuoteOutcome.Unreachable, why), (finding.Outcome, finding.Detail));
        Assert.InRange(site.Asked.Count(asked => asked == path), 1, 6);
    }

    [Fact]
    public async Task Five_redirects_are_followed()
    {
        await using var site = await LocalSite.StartAsync();
        for (var hop = 0; hop < 5; hop++)
        {
            site.Redirect(FormattableString.Invariant($"/{hop}"), FormattableString.Invariant($"{hop + 1}"));
        }

        site.Html("/5", Looking.Words);
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/0")).Outcome);
    }

    [Theory]
    [InlineData("93.184.216.34", false)]
    [InlineData("2606:4700::6810:84e5", false)]
    [InlineData("127.8.9.1", true)]
    [InlineData("10.255.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("100.100.100.200", true)]
    [InlineData("168.63.129.16", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("224.0.0.251", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("::", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:169.254.169.254", true)]
    [InlineData("64:ff9b::a9fe:a9fe", true)]
    [InlineData("64:ff9b::5db8:d822", false)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("fd00:ec2::254", true)]
    [InlineData("fe80::1", true)]
    [InlineData("ff02::1", true)]
    public void Private_networks_are_known(string address, bool isPrivate) => Assert.Equal(isPrivate, PrivateNetworks.Contain(IPAddress.Parse(address)));

    private static Task<IPAddress[]> Resolve(string host, CancellationToken cancel) => Task.FromResult<IPAddress[]>(host switch
    {
        "innocent.example" => [IPAddress.Loopback],
        "half.example" => [IPAddress.Parse("192.0.2.1"), IPAddress.Parse("10.0.0.1")],
        _ => [IPAddress.Parse(host)],
    });
}
