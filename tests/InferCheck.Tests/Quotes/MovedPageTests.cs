using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes;

/// <summary>By what a server can tell an old page from a new one is sent to the page it came from, and to no other.</summary>
public sealed class MovedPageTests
{
    private const string Old = "Fri, 01 May 2026 00:00:00 GMT";
    private const string Older = "Wed, 01 Apr 2026 00:00:00 GMT";

    [Fact]
    public async Task A_redirect_to_an_older_page_is_read_again()
    {
        await using var site = await LocalSite.StartAsync();
        site.Redirect("/terms", "/a");
        Dated(site, "/a", $"<p>{Looking.Words}</p>", Old);
        Dated(site, "/b", "<p>We keep your inputs for 90 days and then delete them.</p>", Older);
        var known = await LookAsync(site, SourceLock.Empty);
        site.Redirect("/terms", "/b");
        Assert.Equal(QuoteOutcome.Changed, Assert.Single((await LookAsync(site, known)).Sources).Quotes[0].Outcome);
    }

    [Fact]
    public async Task A_page_behind_the_same_redirect_is_asked_whether_it_has_changed()
    {
        await using var site = await LocalSite.StartAsync();
        site.Redirect("/terms", "/a");
        Dated(site, "/a", $"<p>{Looking.Words}</p>", Old);
        var known = await LookAsync(site, SourceLock.Empty);
        Assert.Equal(site.Url("/a"), Assert.Single(known.Sources).AnsweredBy);

        var again = Assert.Single((await LookAsync(site, known)).Sources);
        Assert.Equal((304, QuoteOutcome.Found, site.Url("/a")), (again.Status, again.Quotes[0].Outcome, again.AnsweredBy));
        Assert.Equal([("/terms", ""), ("/a", ""), ("/terms", ""), ("/a", Old)],
            site.Asked.Zip(site.Headers).Where(pair => pair.First != "/robots.txt").Select(pair => (pair.First, pair.Second.IfModifiedSince.ToString())));
    }

    [Fact]
    public async Task A_lock_that_does_not_say_where_the_page_came_from_is_no_reason_not_to_read_it()
    {
        await using var site = await LocalSite.StartAsync();
        Dated(site, "/terms", $"<p>{Looking.Words}</p>", Old);
        var known = await LookAsync(site, SourceLock.Empty);
        var older = new SourceLock(known.Sources.Select(source => source with { AnsweredBy = null }));
        Assert.Equal(200, Assert.Single((await LookAsync(site, older)).Sources).Status);
    }

    private static async Task<SourceLock> LookAsync(LocalSite site, SourceLock known) =>
        known.After((await Looking.RunAsync(site, [Looking.Quote(site.Url("/terms"))], known: known)).Visits, _ => true);

    private static void Dated(LocalSite site, string path, string body, string changed) => site.Map(path, async context =>
    {
        context.Response.Headers.LastModified = changed;
        if (context.Request.GetTypedHeaders().IfModifiedSince >= DateTimeOffset.Parse(changed, System.Globalization.CultureInfo.InvariantCulture))
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync(body);
    });
}
