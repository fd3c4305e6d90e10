using InferCheck.Site.Forms.Feeds;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>An address of a composed feed can name thousands of things that do not exist, and each wants a suggestion.</summary>
[Collection(SiteCollection.Name)]
public sealed class WatchedNamesTests(SiteFixture fixture)
{
    private static string Names(int count) => string.Join('+', Enumerable.Range(0, count).Select(number => $"x{number}"));

    public static TheoryData<string> TooMany =>
    [
        $"/watch/{Names(1_000)}/all.atom", $"/watch/{Names(1_000)}/all.ics", $"/watch/all/{Names(1_000)}.ics", $"/watch/openai/{Names(1_000)}.atom",
        "/watch/?" + string.Join('&', Names(1_000).Split('+').Select(name => $"p={name}")),
        $"/watch/?t={Names(1_000).Replace("+", "%2B", StringComparison.Ordinal)}",
    ];

    [Theory]
    [MemberData(nameof(TooMany))]
    public async Task More_names_than_exist_are_refused_with_the_reason(string address)
    {
        var answer = await RawRequest.SendAsync(fixture.Address, address);
        Assert.Equal(400, answer.Status);
        Assert.Contains("1000", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no “x", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_too_many_are_not_looked_at_one_by_one()
    {
        var names = WatchNames.Read(fixture.Site.Content.Store, Names(1_000), "all");
        Assert.Empty(names.Unknown);
    }

    [Fact]
    public void Only_the_first_few_unknown_names_get_a_suggestion()
    {
        var mistyped = string.Join('+', Enumerable.Range(0, 21).Select(number => $"opena{number}"));
        var names = WatchNames.Read(fixture.Site.Content.Store, mistyped, "trainig");
        Assert.Equal(22, names.Unknown.Count);
        Assert.Equal(3, names.Unknown.Count(name => name.Nearest is not null));
    }

    [Fact]
    public async Task Every_name_there_is_can_be_watched_at_once()
    {
        var all = string.Join('+', fixture.Site.Content.Store.Providers.All().Select(provider => provider.Slug));
        using var answer = await fixture.Client.GetAsync($"/watch/?p={all.Replace("+", "%2B", StringComparison.Ordinal)}");
        Assert.Equal(302, (int)answer.StatusCode);
    }
}
