using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Http.Limits;

public sealed class LimitTests : IDisposable
{
    private static readonly string[] Proxied = ["--Site:Proxies:0", "127.0.0.1", "--Site:Limits:WorkAtOnce", "50", "--Site:Limits:WorkPerSecond", "10"];

    private readonly SampleContent content = new();
    private readonly StandingClock clock = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Who_asks_for_too_much_uncached_work_is_told_to_wait_and_others_are_not()
    {
        await using var site = await HostedSite.StartAsync(content, Exact, Proxied);
        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 12; number++)
        {
            using var answer = await AskAsync(site, $"/no/{number}/", "203.0.113.5");
            answers.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
                Assert.Contains("wait", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.True(answer.Headers.Contains("Content-Security-Policy"));
            }
        }

        Assert.Equal(5, answers.Count(answer => answer == HttpStatusCode.NotFound));
        using var kept = await AskAsync(site, "/no/0/", "203.0.113.5");
        Assert.Equal(HttpStatusCode.NotFound, kept.StatusCode);
        using var other = await AskAsync(site, "/faq/", "203.0.113.6");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/match/?page={0}")]
    [InlineData("/providers/no-{0}.json")]
    public async Task A_program_is_told_to_wait_in_the_way_of_the_API(string address)
    {
        await using var site = await HostedSite.StartAsync(content, Exact, [.. Proxied, "--Site:Limits:WorkAtOnce", "1"]);
        using var first = await AskAsync(site, address.Replace("{0}", "1", StringComparison.Ordinal), "203.0.113.5");
        using var answer = await AskAsync(site, address.Replace("{0}", "2", StringComparison.Ordinal), "203.0.113.5");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("Retry-After", answer.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((429, "/data/#errors"), ((int)problem["status"]!, (string)problem["type"]!));
        var description = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/openapi.json"))!.AsObject();
        Assert.Empty(new OpenApiChecker(description).Faults("/api/v1/match/", "429", "application/problem+json", problem));
    }

    [Fact]
    public async Task A_page_of_the_site_is_not_opened_to_others_by_being_refused()
    {
        await using var site = await HostedSite.StartAsync(content, Exact, [.. Proxied, "--Site:Limits:WorkAtOnce", "1"]);
        using var first = await AskAsync(site, "/no/1/", "203.0.113.5");
        using var answer = await AskAsync(site, "/no/2/", "203.0.113.5");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_neighbourhood_of_addresses_counts_as_one_client()
    {
        await using var site = await HostedSite.StartAsync(content, Exact, Proxied);
        var limited = 0;
        for (var number = 0; number < 12; number++)
        {
            using var answer = await AskAsync(site, $"/no/{number}/", $"2001:db8:1:2::{number:x}");
            limited += answer.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        Assert.Equal(7, limited);
    }

    [Fact]
    public async Task Who_is_asking_is_not_believed_from_strangers()
    {
        await using var site = await HostedSite.StartAsync(content, Exact, "--Site:Limits:WorkAtOnce", "20");
        for (var number = 0; number < 12; number++)
        {
            using var answer = await AskAsync(site, $"/no/{number}/", "203.0.113.5");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/?q={0}", 9_000, 414)]
    [InlineData("/", 20_000, 431)]
    public async Task Requests_that_are_too_long_are_refused(string address, int length, int status)
    {
        await using var site = await HostedSite.StartAsync(content);
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Replace("{0}", new string('a', length), StringComparison.Ordinal));
        request.Headers.Add("X-Long", status == 431 ? new string('a', length) : "short");
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Figures_are_for_the_machine_itself()
    {
        await using var site = await HostedSite.StartAsync(content);
        var text = await site.Client.GetStringAsync("/metrics");
        Assert.Contains("infercheck_answers_total{kind=\"cached\"} 0\n", text, StringComparison.Ordinal);
        Assert.Contains($"infercheck_content_info{{version=\"{site.Content.Store.ContentVersion}\"}} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("infercheck_overdue_claims ", text, StringComparison.Ordinal);
        using var proxied = await AskAsync(site, "/metrics", "203.0.113.5");
        Assert.NotEqual(HttpStatusCode.OK, proxied.StatusCode);
    }

    /// <summary>Every piece of work costs ten milliseconds, and no time passes in which it could be paid.</summary>
    private void Exact(IServiceCollection services)
    {
        FixedCost.Of(10)(services);
        clock.Set(services);
    }

    private static async Task<HttpResponseMessage> AskAsync(HostedSite site, string address, string client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", client);
        return await site.Client.SendAsync(request);
    }
}
