using InferCheck.Tests.Support;
using ModelContextProtocol;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>Who asks for what there is not is told so in words to act on, never answered something else.</summary>
[Collection(SiteCollection.Name)]
public sealed class McpFaultTests(SiteFixture site)
{
    private static readonly string[] Five = ["openai", "mistral", "deepseek", "anthropic", "xai"];

    private static readonly string[] Twice = ["openai", "OpenAI API Platform"];

    [Theory]
    [InlineData("get_claims", "provider", "opnai", "Did you mean `openai`?")]
    [InlineData("get_claims", "provider", null, "`provider` is missing.")]
    [InlineData("get_claims", "topics", "trainig", "Did you mean `training`?")]
    [InlineData("get_claims", "topics", "weather", "Known are: legal-entity")]
    [InlineData("get_claims", "provder", "openai", "Did you mean `provider`?")]
    [InlineData("find_providers", "preset", "strict", "Known are: strict-eu")]
    [InlineData("find_providers", "training", "nevr", "Did you mean `never`?")]
    [InlineData("find_providers", "page", "2", "`page` is no parameter")]
    [InlineData("find_providers", "words", "many", "takes a whole number")]
    [InlineData("find_providers", "after", "0000.3", "is no place in the list")]
    [InlineData("find_hosts_of_model", "model", "gpt-oss-12b", "Did you mean `gpt-oss-")]
    [InlineData("compare", "providers", "openai", "takes 2 to 4 names, not 1")]
    public async Task An_unknown_name_is_answered_with_the_nearest(string tool, string name, string? value, string said)
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        Assert.Contains(said, await client.FaultAsync(tool, (name, value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_and_too_long_is_refused()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        Assert.Contains("takes 2 to 4 names, not 5", await client.FaultAsync("compare", ("providers", Five)), StringComparison.Ordinal);
        Assert.Contains("not 1", await client.FaultAsync("compare", ("providers", Twice)), StringComparison.Ordinal);
        Assert.Contains("too long", await client.FaultAsync("find_providers", ("q", new string('x', 300))), StringComparison.Ordinal);
        Assert.Contains("characters at most", await client.FaultAsync("check_policy", ("policy", new string('x', 20_001)), ("providers", "openai")),
            StringComparison.Ordinal);
        Assert.Contains("values at most", await client.FaultAsync("find_providers", ("training", Enumerable.Repeat("never", 101))), StringComparison.Ordinal);
        Assert.Contains("a text, a number or a list", await client.FaultAsync("get_claims", ("provider", new { name = "openai" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_cannot_be_read_is_answered_with_line_and_help()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var said = await client.FaultAsync("check_policy", ("policy", "preset: strict-eu\ntrainig: [never]\n"), ("providers", "openai"));
        Assert.Contains("policy.yaml:2:1", said, StringComparison.Ordinal);
        Assert.Contains("did you mean `training`?", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [[[[[[[[[[[[[[[[[[[[")]
    [InlineData("a: &a [*a, *a]")]
    [InlineData("\"")]
    [InlineData("just words")]
    public async Task A_strange_policy_is_refused_in_words(string policy)
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        Assert.Contains("policy.yaml:1", await client.FaultAsync("check_policy", ("policy", policy), ("providers", "openai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_is_none_is_said_to_be_none()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        foreach (var uri in new[] { $"{site.Address}providers/none.md", $"{site.Address}providers/../imprint.md", $"{site.Address}providers/.md",
            "file:///etc/passwd" })
        {
            await Assert.ThrowsAnyAsync<McpException>(async () =>
                await client.ReadResourceAsync(uri, cancellationToken: TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Old_addresses_and_names_of_providers_lead_where_they_led()
    {
        await using var client = await McpClients.OverHttpAsync(site.Address);
        foreach (var (alias, slug) in site.Site.Content.Store.Providers.Aliases().Take(3))
        {
            Assert.Equal(slug, (string)(await client.DataAsync("get_claims", ("provider", alias)))["provider"]!["slug"]!);
        }
    }
}
