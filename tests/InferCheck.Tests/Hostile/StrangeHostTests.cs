using InferCheck.Site.Http.Metrics;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Hostile;

/// <summary>Without a public address links are made from the host of the request, which anybody can make up.</summary>
public sealed class StrangeHostTests : IDisposable
{
    private readonly SampleContent content = new();

    public static TheoryData<string> NoHosts =>
    [
        "", "a..b", ".", "-", "%%%", "a:", ":", "evil.example:", "evil.example:0", "evil.example:99999", "evil.example:1:2", "[::1", "[::1]x", "a_b!$&'()*+,;=",
        new string('a', 300), string.Join('.', Enumerable.Repeat("abcdefg", 40)), new string('a', 15_000),
    ];

    public void Dispose() => content.Dispose();

    [Theory]
    [MemberData(nameof(NoHosts))]
    public async Task No_page_is_made_for_a_host_that_cannot_be_one(string host)
    {
        await using var site = await HostedSite.StartAsync(content);
        foreach (var address in new[] { "/", "/sitemap.xml", "/changes.atom" })
        {
            var answer = await RawRequest.SendAsync(site.Address, address, host: host);
            Assert.Equal(400, answer.Status);
            Assert.DoesNotContain("rel=\"canonical\"", answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal((0L, (0, 0L)), (Meters(site).Renders, Meters(site).KeptAnswers()));
    }

    [Fact]
    public async Task Who_sends_no_host_where_one_is_needed_is_told_what_to_do()
    {
        await using var site = await HostedSite.StartAsync(content);
        var answer = await RawRequest.SendAsync(site.Address, "/", host: "");
        Assert.Contains("Host", answer.Body, StringComparison.Ordinal);
        Assert.Contains("Site__BaseUrl", answer.Body, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Headers["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("/badge/sample.svg")]
    [InlineData("/")]
    [InlineData("/no/such/page/")]
    [InlineData("/data/claims.csv")]
    public async Task Nothing_is_kept_for_hosts_that_anybody_can_make_up(string address)
    {
        await using var site = await HostedSite.StartAsync(content);
        var expected = await RawRequest.SendAsync(site.Address, "/badge/sample.svg");
        var kept = Meters(site).KeptAnswers();
        Assert.Equal((200, 1), (expected.Status, kept.Count));
        for (var number = 0; number < 50; number++)
        {
            var answer = await RawRequest.SendAsync(site.Address, address, host: $"{new string('a', 60)}.{number}.example:{number + 1}");
            Assert.Contains(answer.Status, new[] { 200, 404 });
        }

        Assert.Equal(kept, Meters(site).KeptAnswers());
    }

    [Fact]
    public async Task A_page_asked_for_by_a_name_of_its_own_machine_is_kept()
    {
        await using var site = await HostedSite.StartAsync(content);
        foreach (var name in new[] { "localhost", "127.0.0.1", "localhost" })
        {
            var answer = await RawRequest.SendAsync(site.Address, "/", host: $"{name}:{site.Address.Port}");
            Assert.Contains($"href=\"http://{name}:{site.Address.Port}/\"", answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal((2L, 2), (Meters(site).Renders, Meters(site).KeptAnswers().Count));
    }

    [Fact]
    public async Task With_a_public_address_no_host_makes_a_difference()
    {
        await using var site = await HostedSite.StartAsync(content, SampleSite.PublicAddress);
        foreach (var host in new[] { "", "evil.example", "a..b", new string('a', 15_000), site.Address.Authority })
        {
            var answer = await RawRequest.SendAsync(site.Address, "/", host: host);
            Assert.Contains("href=\"https://infercheck.example/\"", answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal((1L, 1), (Meters(site).Renders, Meters(site).KeptAnswers().Count));
    }

    private static SiteMeters Meters(HostedSite site) => site.Services.GetRequiredService<SiteMeters>();
}
