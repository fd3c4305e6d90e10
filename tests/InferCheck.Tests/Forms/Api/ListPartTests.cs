using System.Net;
using System.Text.Json.Nodes;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Settings;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Api;

/// <summary>A client that follows the links gets every item of a long list once, or is told that the list is another one now.</summary>
[Collection(SiteCollection.Name)]
public sealed class ListPartTests(SiteFixture site)
{
    [Theory]
    [InlineData("/api/v1/providers/", 10)]
    [InlineData("/api/v1/providers/", 1)]
    [InlineData("/api/v1/sources/", 100)]
    [InlineData("/api/v1/faq/", 7)]
    [InlineData("/api/v1/indexes/", 1)]
    [InlineData("/api/v1/changes/?since=2026-01-01", 3)]
    public async Task Following_the_links_gives_every_item_once(string address, int limit)
    {
        var whole = await FollowAsync(address, LongLists.Items);
        var found = await FollowAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}", limit);
        Assert.Equal(whole, found);
    }

    private async Task<List<string>> FollowAsync(string address, int limit)
    {
        var found = new List<string>();
        for (string? next = address; next is not null;)
        {
            using var answer = await site.Client.GetAsync(new Uri(next, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var items = Items(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
            Assert.InRange(items.Count, 0, limit);
            found.AddRange(items);
            next = Next(answer);
        }

        return found;
    }

    [Fact]
    public async Task A_list_that_is_given_whole_leads_nowhere_else()
    {
        using var answer = await site.Client.GetAsync(new Uri("/api/v1/providers/", UriKind.Relative));
        Assert.Null(Next(answer));
    }

    [Theory]
    [InlineData("?after=0123456789abcdef.10", "`0123456789abcdef.10` is no place in the list that is served now")]
    [InlineData("?after=10", "is no place in the list that is served now")]
    [InlineData("?after=.", "is no place in the list that is served now")]
    [InlineData("?limit=0", "takes a whole number from 1")]
    [InlineData("?limit=99999999999999", "takes a whole number from 1")]
    public async Task What_is_no_place_in_the_list_is_refused(string query, string message)
    {
        var problem = await site.Client.JsonAsync("/api/v1/providers/" + query, HttpStatusCode.BadRequest);
        Assert.Contains(message, problem.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 1_000)]
    [InlineData("7", 7)]
    [InlineData("1000", 1_000)]
    [InlineData("1001", 1_000)]
    [InlineData("2147483647", 1_000)]
    public void Nobody_gets_more_than_the_most_at_once(string? asked, int given) => Assert.Equal(given, ListPart.LimitOf(asked));

    [Fact]
    public async Task Behind_the_end_there_is_nothing_and_nothing_further()
    {
        var version = site.Site.Content.Store.ContentVersion;
        using var answer = await site.Client.GetAsync(new Uri($"/api/v1/providers/?after={version}.{int.MaxValue}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(Items(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject()));
        Assert.Null(Next(answer));
    }

    private static List<string> Items(JsonObject answer) => [.. answer["items"]!.AsArray().Select(item => item!.ToJsonString())];

    private static string? Next(HttpResponseMessage answer) => answer.Headers.GetValues("Link").SelectMany(value => value.Split(", "))
        .Where(link => link.Contains("rel=\"next\"", StringComparison.Ordinal))
            .Select(link => new Uri(link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)],
            UriKind.RelativeOrAbsolute))
        .Select(uri => uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString).FirstOrDefault();
}
