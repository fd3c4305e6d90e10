using System.Net;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Site.Steady;

/// <summary>The clock of the machine is set right, or wrong, while the site serves.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly string[] Addresses =
        ["/", "/?older=30", "/?training=opt-in", "/quality/", "/providers/sample/", "/faq/", "/api/v1/match/?older=30", "/watch/all/all.ics", "/metrics",
            "/readyz", "/site.css", "/no/such/page/"];

    private static readonly DateTimeOffset Today = new(2026, 6, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly SampleContent content = new();
    private readonly JumpingClock clock = new() { Now = Today };

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Back_and_forth_it_answers_and_says_the_same_again()
    {
        await using var site = await HostedSite.StartAsync(content, WithClock);
        var first = await AnswersAsync(site);
        foreach (var jump in new[] { -1, 1, -36_500, 36_500, -20_000, 3, 0 })
        {
            clock.Now = Today.AddDays(jump);
            var answers = await AnswersAsync(site);
            Assert.All(answers, answer => Assert.True((int)answer.Status < 500, $"{answer.Address} answers {answer.Status} {jump} days away"));
            Assert.Equal(first.Select(answer => answer.Status), answers.Select(answer => answer.Status));
        }

        Assert.Equal(Said(first), Said(await AnswersAsync(site)));
    }

    [Fact]
    public async Task What_is_overdue_is_counted_by_the_day_it_is()
    {
        await using var site = await HostedSite.StartAsync(content, WithClock);
        var today = await site.Client.GetStringAsync("/quality/");
        clock.Now = Today.AddYears(3);
        Assert.NotEqual(today, await site.Client.GetStringAsync("/quality/"));
        clock.Now = Today;
        Assert.Equal(today, await site.Client.GetStringAsync("/quality/"));
    }

    [Fact]
    public async Task Nobody_is_locked_out_by_a_jump()
    {
        await using var site = await HostedSite.StartAsync(content, services => { WithClock(services); FixedCost.Of(10)(services); }, "--Site:Proxies:0",
            "127.0.0.1", "--Site:Limits:WorkAtOnce", "20", "--Site:Limits:WorkPerSecond", "20");
        for (var number = 0; await StatusAsync(site, $"/no/{number}/") != HttpStatusCode.TooManyRequests; number++)
        {
            Assert.True(number < 50, "nobody was told to wait");
        }

        foreach (var jump in new[] { -3_650, 3_650 })
        {
            clock.Now = Today.AddDays(jump);
            var status = HttpStatusCode.TooManyRequests;
            for (var tries = 0; tries < 20 && status == HttpStatusCode.TooManyRequests; tries++)
            {
                await Task.Delay(250);
                status = await StatusAsync(site, $"/no/{jump}/{tries}/");
            }

            Assert.Equal(HttpStatusCode.NotFound, status);
        }
    }

    private void WithClock(IServiceCollection services) => services.AddSingleton<TimeProvider>(clock);

    private static IEnumerable<string> Said(IEnumerable<(string Address, HttpStatusCode Status, string Text)> answers) =>
        answers.Where(answer => answer.Address is not "/metrics").Select(answer => answer.Text);

    private static async Task<HttpStatusCode> StatusAsync(HostedSite site, string address)
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("X-Forwarded-For", "203.0.113.5"));
        return answer.StatusCode;
    }

    private static async Task<List<(string Address, HttpStatusCode Status, string Text)>> AnswersAsync(HostedSite site)
    {
        var answers = new List<(string, HttpStatusCode, string)>();
        foreach (var address in Addresses)
        {
            using var answer = await site.Client.GetAsync(address);
            answers.Add((address, answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        return answers;
    }
}
