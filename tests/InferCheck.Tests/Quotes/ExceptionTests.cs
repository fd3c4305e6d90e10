using InferCheck.Content;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

public sealed class ExceptionTests
{
    [Fact]
    public async Task An_exception_covers_what_it_names_until_it_is_no_longer_needed()
    {
        await using var site = await LocalSite.StartAsync();
        site.Status("/walled/terms", 403);
        site.Html("/open/terms", Looking.Words);
        var quotes = new[] { Looking.Quote(site.Url("/walled/terms")), Looking.Quote(site.Url("/open/terms")), Looking.Quote(site.Url("/gone")) };
        var (exceptions, _) = Read($"""
            - {"{"} source: {site.Url("/walled/")}, reason: turns programs away, since: 2026-11-20 {"}"}
            - {"{"} source: {site.Url("/open/")}, reason: turned programs away, since: 2026-11-20 {"}"}
            - {"{"} source: "https://nobody.example/", reason: left the catalogue, since: 2026-11-20 {"}"}
            """);
        var run = await Looking.RunAsync(site, quotes, exceptions: exceptions);

        var excepted = Assert.Single(run.Findings, finding => finding.Outcome == QuoteOutcome.Excepted);
        Assert.Equal("turns programs away (since 2026-11-20); now blocked: answered 403", excepted.Detail);
        Assert.Equal((1, 1), (run.Count(QuoteOutcome.Found), run.Count(QuoteOutcome.Gone)));
        Assert.Equal(
            [$"every page under `{site.Url("/open/")}` could be read", "no source begins with `https://nobody.example/`"],
            exceptions.Unneeded(run.Findings, quotes).Select(finding => finding.Message));
    }

    [Fact]
    public void A_run_that_did_not_look_cannot_call_an_exception_unneeded()
    {
        var quote = Looking.Quote("https://example.com/terms");
        var (exceptions, _) = Read("- { source: https://example.com/, reason: r, since: 2026-11-20 }");
        Assert.Empty(exceptions.Unneeded([], [quote]));
    }

    [Theory]
    [InlineData("source: https://example.com/\n", "the file is no list of exceptions")]
    [InlineData("- source: https://example.com/\n", "`reason`, `since` is missing")]
    [InlineData("- { source: https://example.com, reason: r, since: 2026-11-20 }\n", "the prefix does not reach behind the host's name")]
    [InlineData("- { source: example, reason: r, since: 2026-11-20 }\n", "the prefix does not reach behind the host's name")]
    public void An_exception_must_say_what_and_why(string text, string fault) => Assert.Equal(fault, Read(text).Faults);

    private static (VerifyExceptions Exceptions, string Faults) Read(string text)
    {
        using var folder = new SampleContent();
        folder.Write("verify-exceptions.yaml", text);
        var (exceptions, faults) = VerifyExceptions.Read(YamlFile.Read(folder.PathOf("verify-exceptions.yaml")).Root!);
        return (exceptions, string.Join('\n', faults.Select(fault => fault.Message)));
    }
}
