using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using InferCheck.Matching;
using InferCheck.Policies;
using InferCheck.Site.Forms.Mcp;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>A policy is decided alike on the files and on what was baked of them.</summary>
[Collection(SiteCollection.Name)]
public sealed class McpPolicyTests(SiteFixture site)
{
    private const string Policy = "preset: strict-eu\nretention: [none, limited]\nnot-stated: warn\nexceptions:\n"
        + "  - { provider: openai, topic: data-residency, reason: on trial, until: 2099-12-31 }\n";

    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task Verdicts_are_those_of_the_command_line()
    {
        string[] used = ["mistral", "openai", "deepseek"];
        await using var client = await McpClients.OverHttpAsync(site.Address);
        var told = await client.DataAsync("check_policy", ("policy", Policy), ("providers", used), ("words", 8_000));
        using var file = new PolicyFile(Policy);
        var said = JsonNode.Parse(ProgramRun.Of("policy", "check", file.Path, "--format", "json", "--use", string.Join(',', used)).Output)!;
        Assert.Equal((bool)said["kept"]!, (bool)told["kept"]!);
        Assert.Equal(said["providers"]!.AsArray().Select(row => row!.ToJsonString()), told["items"]!.AsArray().Select(row => row!["verdict"]!.ToJsonString()));
        Assert.All(told["items"]!.AsArray(), row => Assert.NotEmpty(row!["grounds"]!.AsArray()));
    }

    [Fact]
    public void Files_and_store_decide_alike_on_generated_catalogues() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(seed)));

    private static bool Agrees(int seed)
    {
        var catalog = GeneratedCatalog.Make(seed, providers: 20);
        using var baked = new BakedContent(catalog);
        var (files, store) = (PolicyGround.Of(catalog), BakedGround.Of(baked.Store));
        var random = new Random(seed);
        for (var round = 0; round < 10; round++)
        {
            var policy = RandomPolicy.Make(random, catalog, isUniform: false);
            Assert.Equal(Told(new PolicyCheck(policy, Today), files), Told(new PolicyCheck(policy, Today), store));
        }

        return true;
    }

    private static IReadOnlyList<string> Told(PolicyCheck check, PolicyGround ground) => [.. check.Report(ground, ground.Providers).Providers
        .Select(row => $"{row.Provider.Slug} {row.Provider.Name} {row.Verdict} {row.Stated.Outcome} {row.Judged.Outcome} {row.Excused.Count} "
            + string.Join(' ', row.Remarks.Select(match => $"{match.Requirement.Topic}:{match.Outcome.Name()}"))).Order(StringComparer.Ordinal)];
}
