using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Who hides who is asking gets no more than others.</summary>
public sealed class ForwardedTests : IDisposable
{
    private const int Many = 40;

    private static readonly string[] Proxied = ["--Site:Proxies:0", "127.0.0.1", "--Site:Limits:WorkAtOnce", "50", "--Site:Limits:WorkPerSecond", "1"];

    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("unknown")]
    [InlineData("_hidden")]
    [InlineData("")]
    [InlineData("999.1.1.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("203.0.113.5, unknown")]
    [InlineData(null)]
    public async Task Whom_the_proxy_does_not_name_shares_what_the_proxy_has(string? forwarded) =>
        Assert.Contains(HttpStatusCode.TooManyRequests, await StatusesAsync(_ => forwarded));

    [Fact]
    public async Task Many_networks_of_one_customer_are_one_neighbourhood()
    {
        Assert.Contains(HttpStatusCode.TooManyRequests, await StatusesAsync(number => $"2001:db8:1:{number:x}::{number:x}"));
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, await StatusesAsync(number => $"2001:db8:{number:x}:1::1"));
    }

    [Fact]
    public async Task Many_addresses_side_by_side_are_one_neighbourhood()
    {
        Assert.Contains(HttpStatusCode.TooManyRequests, await StatusesAsync(number => $"203.0.113.{number}"));
        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, await StatusesAsync(number => $"203.0.{number}.5"));
    }

    /// <summary>Of requests each of which costs ten milliseconds.</summary>
    private async Task<List<HttpStatusCode>> StatusesAsync(Func<int, string?> client)
    {
        await using var site = await HostedSite.StartAsync(content, FixedCost.Of(10), Proxied);
        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < Many; number++)
        {
            (string, string)[] headers = client(number) is { } named ? [("X-Forwarded-For", named)] : [];
            using var answer = await site.Client.AskAsync(HttpMethod.Get, $"/no/{number}/", headers);
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }
}
