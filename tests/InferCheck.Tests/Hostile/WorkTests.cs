using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Who asks for much work is told to wait, however few requests it takes; who asks beside them notices nothing.</summary>
public sealed class WorkTests : IDisposable
{
    private const string Attacker = "203.0.113.5";
    private const string Reader = "198.51.100.7";

    private readonly SampleContent content = new();
    private readonly StandingClock clock = new();

    public static TheoryData<string> Costly =>
    [
        "/watch/nobody+x{0}/all.ics", "/watch/?p=x{0}", "/watch/other+sample/all.ics?x={0}", "/?q=x{0}", "/no/{0}/",
        "/data/claims.csv?x={0}", "/data/infercheck.db?x={0}", "/api/v1/match/?page={0}",
        "/compare/?p=sample&p=x{0}", "/policy.yaml?training=never&x={0}", "/?{0}" + new string('x', 3_000),
    ];

    public void Dispose() => content.Dispose();

    [Theory]
    [MemberData(nameof(Costly))]
    public async Task An_attacker_is_refused_after_the_budget_and_another_reader_never(string address)
    {
        await using var site = await StartAsync(cost: 100, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "1");
        var answered = 0;
        for (var number = 0; number < 20; number++)
        {
            answered += await StatusAsync(site, Address(address, number), Attacker) == HttpStatusCode.TooManyRequests ? 0 : 1;
            if (number < 4)
            {
                Assert.NotEqual(HttpStatusCode.TooManyRequests, await StatusAsync(site, $"/?q=other{number}", Reader));
            }

            Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/", Reader));
        }

        Assert.Equal(5, answered);
    }

    [Fact]
    public async Task A_debt_is_paid_by_waiting_as_long_as_was_said()
    {
        await using var site = await StartAsync(cost: 2_500, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "100");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, "/no/1/", Attacker));
        using var refused = await site.Client.AskAsync(HttpMethod.Get, "/no/2/", ("X-Forwarded-For", Attacker));
        Assert.Equal((HttpStatusCode.TooManyRequests, 21), (refused.StatusCode, (int)refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        clock.Passed += TimeSpan.FromSeconds(19);
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, "/no/2/", Attacker));
        clock.Passed += TimeSpan.FromSeconds(2);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, "/no/2/", Attacker));
    }

    [Fact]
    public async Task What_is_kept_is_given_to_a_debtor_too()
    {
        await using var site = await StartAsync(cost: 1_000, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "1");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/", Attacker));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, "/faq/", Attacker));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/", Attacker));
    }

    [Fact]
    public async Task Packing_a_kept_page_once_more_is_work_too()
    {
        await using var site = await StartAsync(cost: 300, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "1");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/", Attacker));
        using var packed = await site.Client.AskAsync(HttpMethod.Get, "/", ("X-Forwarded-For", Attacker), ("Accept-Encoding", "br"));
        Assert.Equal("br", packed.Header("Content-Encoding"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, "/faq/", Attacker));
    }

    /// <summary>A redirect is not kept, so each of those who wait for the first one makes its own.</summary>
    [Fact]
    public async Task Asking_for_the_same_at_once_makes_no_work_free()
    {
        await using var site = await StartAsync(cost: 1_000, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "1");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => StatusAsync(site, "/watch/sample+other/all.ics", Attacker)));
        Assert.Contains(HttpStatusCode.MovedPermanently, statuses);
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, "/watch/sample+other/all.ics", Attacker));
    }

    [Fact]
    public async Task Figures_that_all_may_read_are_work_too()
    {
        await using var site = await StartAsync(cost: 300, "--Site:Limits:WorkAtOnce", "500", "--Site:Limits:WorkPerSecond", "1", "--Site:Metrics", "all");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/metrics", Attacker));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/metrics", Attacker));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(site, "/metrics", Attacker));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/metrics", Reader));
    }

    private static string Address(string address, int number) => address.Replace("{0}", $"{number + 2}", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> StatusAsync(HostedSite site, string address, string client)
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("X-Forwarded-For", client));
        return answer.StatusCode;
    }

    private Task<HostedSite> StartAsync(int cost, params string[] arguments) =>
        HostedSite.StartAsync(content, services => { FixedCost.Of(cost)(services); clock.Set(services); }, ["--Site:Proxies:0", "127.0.0.1", .. arguments]);
}
