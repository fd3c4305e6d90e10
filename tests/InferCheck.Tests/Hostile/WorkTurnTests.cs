using System.Net;
using InferCheck.Site.Http.Limits;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Hostile;

/// <summary>Who asks for many things at once gets them one after the other, and nobody else stands in that queue.</summary>
public sealed class WorkTurnTests : IDisposable
{
    private const string Attacker = "203.0.113.5";

    private readonly SampleContent content = new();
    private readonly WorkTurns turns = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_client_does_one_thing_after_the_other()
    {
        var client = Of(Attacker);
        await turns.EnterAsync(client);
        var (second, third) = (turns.EnterAsync(client), turns.EnterAsync(client));
        Assert.False(second.IsCompleted || third.IsCompleted);
        turns.Leave(client);
        await second;
        Assert.False(third.IsCompleted);
        turns.Leave(client);
        await third;
        turns.Leave(client);
        Assert.Equal(0, turns.Count);
    }

    [Fact]
    public async Task Neighbours_do_four_things_at_once_between_them()
    {
        for (var number = 1; number <= 4; number++)
        {
            Assert.True(turns.EnterAsync(Of($"203.0.113.{number}")).IsCompletedSuccessfully);
        }

        var fifth = turns.EnterAsync(Of("203.0.113.99"));
        Assert.False(fifth.IsCompleted);
        Assert.True(turns.EnterAsync(Of("203.0.114.99")).IsCompletedSuccessfully);
        turns.Leave(Of("203.0.113.2"));
        await fifth;
    }

    [Fact]
    public async Task Who_waits_keeps_nobody_else_waiting_and_is_answered_in_the_end()
    {
        await using var site = await HostedSite.StartAsync(content, "--Site:Proxies:0", "127.0.0.1");
        var context = new DefaultHttpContext { RequestServices = site.Services };
        context.Connection.RemoteIpAddress = IPAddress.Parse(Attacker);
        var work = await site.Services.GetRequiredService<WorkLimiter>().AdmitAsync(context);
        var waiting = Enumerable.Range(0, 20).Select(number => StatusAsync(site, $"/no/{number}/", Attacker)).ToList();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/faq/", "198.51.100.7"));
        Assert.DoesNotContain(waiting, answer => answer.IsCompleted);
        work!.Dispose();
        Assert.All(await Task.WhenAll(waiting), status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task What_was_spent_while_waiting_is_seen_when_the_turn_comes()
    {
        await using var site = await HostedSite.StartAsync(
            content, FixedCost.Of(1_000), "--Site:Proxies:0", "127.0.0.1", "--Site:Limits:WorkAtOnce", "1500", "--Site:Limits:WorkPerSecond", "1");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => StatusAsync(site, $"/no/{number}/", Attacker)));
        Assert.Equal(2, statuses.Count(status => status == HttpStatusCode.NotFound));
        Assert.Equal(18, statuses.Count(status => status == HttpStatusCode.TooManyRequests));
    }

    private static Neighbourhood[] Of(string address) => Neighbourhood.Around(IPAddress.Parse(address));

    private static async Task<HttpStatusCode> StatusAsync(HostedSite site, string address, string client)
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, address, ("X-Forwarded-For", client));
        return answer.StatusCode;
    }
}
