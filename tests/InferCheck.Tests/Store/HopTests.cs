using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

public sealed class HopTests
{
    [Fact]
    public void The_pairs_of_the_real_content_are_these()
    {
        using var baked = BakedContent.Real();
        var lines = baked.Store.Hops.All().Select(hop => $"{hop.Via} -> {hop.Upstream} {(hop.Named ? "named" : "linked")}").Order(StringComparer.Ordinal);
        Golden.Equal(string.Join('\n', lines) + "\n", "tests", "InferCheck.Tests", "Golden", "chain-pairs.txt");
    }

    [Fact]
    public void No_pair_leads_both_ways_or_to_the_same_company()
    {
        using var baked = BakedContent.Real();
        var vendors = baked.Store.Providers.All().ToDictionary(provider => provider.Slug, provider => provider.Vendor);
        var pairs = baked.Store.Hops.All().Select(hop => (hop.Via, hop.Upstream)).ToList();
        Assert.All(pairs, pair => Assert.DoesNotContain((pair.Upstream, pair.Via), pairs));
        Assert.All(pairs, pair => Assert.NotEqual(vendors[pair.Via], vendors[pair.Upstream]));
    }

    [Theory]
    [InlineData("", "other -> sample linked")]
    [InlineData("none", "")]
    [InlineData("unnamed", "other -> sample linked")]
    [InlineData("named", "other -> sample named")]
    public void A_gateway_leads_to_what_it_is_linked_with_unless_it_says_otherwise(string value, string expected)
    {
        using var content = new SampleContent();
        if (value.Length > 0)
        {
            content.Replace("providers/other.md", "claims: []", $"""
                claims:
                  - topic: third-parties
                    value: {value}
                    status: third-party
                    summary: {(value == "named" ? "Prompts go to Sample and others." : "Said by others.")}
                    evidence:
                      - note: A report says so.
                        source: https://news.example.com/other
                        document: press
                        dated: undated
                        read: 2026-06-12
                """);
        }

        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        Assert.Equal(expected, string.Join('\n', baked.Store.Hops.All().Select(hop => $"{hop.Via} -> {hop.Upstream} {(hop.Named ? "named" : "linked")}")));
    }
}
