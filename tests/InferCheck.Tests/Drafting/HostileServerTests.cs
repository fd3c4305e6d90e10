using System.Text.Json;
using InferCheck.Drafting;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Drafting;

/// <summary>Servers that fail, stall, flood, redirect, count wrong, and say aloud what they were told.</summary>
public sealed class HostileServerTests
{
    private const string Call = """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "finish_reason": "tool_calls", "message":
          {"role": "assistant", "content": null, "tool_calls": [{"id": "1", "type": "function", "function": {"name": "run", "arguments": "{}"}}]}}]}
        """;

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"choices": []}""")]
    [InlineData("""{"choices": null}""")]
    [InlineData("""{"choices": [{"message": null}]}""")]
    [InlineData(Call)]
    public async Task What_is_no_completion_is_no_answer(string body)
    {
        await using var bench = await DraftBench.StartAsync();
        bench.Server.Instead = async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body);
        };
        var draft = await bench.DraftAsync();
        Assert.Empty(draft.Claims);
        Assert.Single(draft.Losses.Named);
        Assert.Single(bench.Server.Asked);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_no_answer()
    {
        await using var bench = await DraftBench.StartAsync();
        bench.Server.Instead = async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.WriteAsync("{\"choices\": [");
            context.Abort();
        };
        Assert.Equal([$"{DraftBench.Terms}, piece 1 of 1: the server cannot be reached, or broke off"], (await bench.DraftAsync()).Losses.Named);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_server_that_fails_is_asked_a_few_times_and_then_no_more(int status)
    {
        await using var bench = await DraftBench.StartAsync();
        bench.Server.Instead = context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };
        var documents = Enumerable.Range(0, 6).Select(number => $"{DraftBench.Terms}/{number}").ToArray();
        Array.ForEach(documents, document => bench.Page(document, $"<p>{DraftBench.Kept}</p>"));
        var draft = await bench.DraftAsync(documents);
        Assert.Empty(draft.Claims);
        Assert.Equal(3 * 4, bench.Server.Asked.Count);
        Assert.Contains($"{DraftBench.Terms}/0, piece 1 of 1: the server answered {status}", draft.Losses.Named);
        Assert.Contains($"{DraftBench.Terms}/3, piece 1 of 1: not asked: 3 questions in a row were not answered", draft.Losses.Named);
        Assert.Contains($"{DraftBench.Terms}/5: not read, 3 questions in a row were not answered", draft.Losses.Named);
    }

    [Fact]
    public async Task A_server_that_wants_a_long_wait_is_not_waited_for()
    {
        await using var bench = await DraftBench.StartAsync();
        bench.Server.Instead = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "86400";
            return Task.CompletedTask;
        };
        await bench.DraftAsync();
        Assert.Single(bench.Server.Asked);
    }

    [Theory]
    [InlineData(5_000_000, "the answer is larger than 4 MB")]
    [InlineData(300_000, "the answer is too long to be one")]
    public async Task An_answer_without_end_is_none(int length, string why)
    {
        await using var bench = await DraftBench.StartAsync(new string('x', length));
        var draft = await bench.DraftAsync();
        Assert.Equal([$"{DraftBench.Terms}, piece 1 of 1: {why}"], draft.Losses.Named);
    }

    [Fact]
    public async Task A_server_that_stalls_ends_with_the_time_there_is()
    {
        var clock = new HandClock();
        await using var bench = await DraftBench.StartAsync();
        bench.Time = clock;
        bench.Limits = new AskLimits { Time = TimeSpan.FromMinutes(10), Patience = TimeSpan.FromMinutes(30) };
        bench.Server.Instead = async context =>
        {
            clock.Advance(TimeSpan.FromMinutes(11));
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var over = await Assert.ThrowsAsync<OutOfTimeException>(() => bench.DraftAsync());
        Assert.Contains("10 minutes are over", over.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_that_does_not_come_leaves_time_for_the_others()
    {
        var clock = new HandClock();
        await using var bench = await DraftBench.StartAsync();
        bench.Time = clock;
        bench.Limits = new AskLimits { Time = TimeSpan.FromMinutes(30), Patience = TimeSpan.FromMinutes(2) };
        bench.Server.Instead = async context =>
        {
            clock.Advance(TimeSpan.FromMinutes(3));
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var draft = await bench.DraftAsync();
        Assert.Equal([$"{DraftBench.Terms}, piece 1 of 1: no answer within 120 s"], draft.Losses.Named);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-5_000L)]
    [InlineData(2_000_000_000L)]
    [InlineData(40_000L)]
    public async Task Tokens_are_bounded_whatever_the_server_counts(long? usage)
    {
        await using var bench = await DraftBench.StartAsync("""{"claims": []}""");
        bench.Server.Usage = usage;
        bench.Limits = bench.Limits with { Tokens = 50_000 };
        var documents = Enumerable.Range(0, 40).Select(number => $"{DraftBench.Terms}/{number}").ToArray();
        Array.ForEach(documents, document => bench.Page(document, $"<p>{DraftBench.Kept}</p>"));
        var draft = await bench.DraftAsync(documents);
        Assert.InRange(bench.Server.Asked.Count, 1, 10);
        Assert.InRange(draft.Tokens, 1, 50_000);
        Assert.Contains(draft.Losses.Named, loss => loss.EndsWith("not read, 50000 tokens are all that may be used", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_redirect_does_not_carry_the_key_away()
    {
        await using var bench = await DraftBench.StartAsync();
        await using var thief = await ModelServer.StartAsync();
        bench.Server.Instead = context =>
        {
            context.Response.Redirect(thief.Site.Url("/v1/chat/completions"), permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        var draft = await bench.DraftAsync();
        Assert.Empty(thief.Site.Asked);
        Assert.Equal([$"{DraftBench.Terms}, piece 1 of 1: the server answered 307"], draft.Losses.Named);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    public async Task A_server_that_says_the_key_aloud_is_not_repeated(int status)
    {
        await using var bench = await DraftBench.StartAsync();
        bench.Server.Instead = async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(JsonSerializer.Serialize(new { error = new { message = $"wrong key {ModelServer.Key}" } }));
        };
        var draft = await bench.DraftAsync();
        Assert.Equal([$"{DraftBench.Terms}, piece 1 of 1: the server's answer repeats the key that was sent to it"], draft.Losses.Named);
        Assert.DoesNotContain(bench.Progress, line => line.Contains(ModelServer.Key, StringComparison.Ordinal));
    }
}
