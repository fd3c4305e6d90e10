using FsCheck;
using FsCheck.Fluent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

/// <summary>SQL and the evaluator must say the same of every provider, whatever is asked.</summary>
public sealed class FilterAgreementTests
{
    private const int Providers = 40;

    [Fact]
    public void Sql_and_matching_agree_on_generated_catalogues() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(seed)));

    [Fact]
    public void Sql_and_matching_agree_on_every_preset_and_tier_of_the_real_content()
    {
        using var baked = BakedContent.Real();
        var facts = Facts(baked);
        var all = baked.Store.Vocabulary.Presets.Select(preset => preset.Conditions).Concat(baked.Store.Vocabulary.Tiers.Select(tier => tier.Conditions));
        Assert.All(all, conditions => AssertEqual(baked, facts, conditions));
    }

    private static bool Agrees(int seed)
    {
        using var baked = new BakedContent(GeneratedCatalog.Make(seed, Providers));
        var facts = Facts(baked);
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            AssertEqual(baked, facts, Conditions(random));
        }

        return true;
    }

    private static void AssertEqual(BakedContent baked, IReadOnlyList<IReadOnlyList<Fact>> facts, Conditions conditions) =>
        Assert.Equal(facts.Select(one => Matcher.Match(conditions, one).Outcome), baked.Store.Filter.Outcomes(conditions));

    private static IReadOnlyList<IReadOnlyList<Fact>> Facts(BakedContent baked)
    {
        var topics = baked.Store.Vocabulary.Topics.Select(topic => topic.Key).ToList();
        var ids = baked.Store.Providers.All().Select(provider => provider.Id).ToList();
        var claims = baked.Store.Providers.Claims(ids, topics);
        return [.. ids.Select(id => (IReadOnlyList<Fact>)[.. claims[id].Select(claim => claim.ToFact())])];
    }

    private static Conditions Conditions(Random random) => new(
        Requirements(random, random.Next(4)),
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Requirements(random, random.Next(1, 3)))]);

    private static IReadOnlyList<Requirement> Requirements(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => GeneratedCatalog.Choices[random.Next(GeneratedCatalog.Choices.Count)]).Select(topic =>
            new Requirement(topic.Key, [.. topic.Values.Where(_ => random.Next(3) == 0).Select(value => value.Key)]))];
}
