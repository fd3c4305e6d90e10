using InferCheck.Checks;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Hostile;

/// <summary>Nobody's file takes an address that the site needs for itself.</summary>
public sealed class ReservedNamesTests(SampleSiteFixture site) : IClassFixture<SampleSiteFixture>
{
    /// <summary>A page made by the program from a text of the content, under the name of that text.</summary>
    private const string Shared = "methodology";

    [Fact]
    public void Every_first_part_of_a_path_that_the_site_answers_is_reserved()
    {
        var names = Patterns().Select(pattern => Literal(pattern, 0)).OfType<string>();
        var firsts = names.Where(name => !name.Contains('.', StringComparison.Ordinal)).Distinct().ToList();
        Assert.Contains("providers", firsts);
        Assert.Empty(firsts.Except([.. SiteNames.Pages, .. SiteNames.Folders, Shared]));
    }

    /// <summary>A name with a full stop is no slug, and so no profile can take it.</summary>
    [Fact]
    public void No_fixed_name_stands_beside_the_slugs_of_profiles_and_lists()
    {
        var lists = Patterns().Where(pattern => Literal(pattern, 0) is "providers" or "watch" or "topics" or "badge").ToList();
        Assert.NotEmpty(lists);
        Assert.DoesNotContain(lists, pattern => Literal(pattern, 1) is not null);
    }

    [Fact]
    public void The_word_for_everything_is_the_one_that_addresses_use() => Assert.Equal(FeedAddress.All, SiteNames.All);

    private IEnumerable<RoutePattern> Patterns() => site.Site.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern);

    private static string? Literal(RoutePattern pattern, int place) =>
        pattern.PathSegments.ElementAtOrDefault(place)?.Parts is [RoutePatternLiteralPart { Content: var name }] ? name : null;
}
