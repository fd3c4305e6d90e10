using FsCheck;
using FsCheck.Fluent;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;
using Outcome = InferCheck.Matching.Outcome;

namespace InferCheck.Tests.Store;

/// <summary>What is said of all providers at once is what is said of each alone, whatever is asked.</summary>
public sealed class FilterAgreementTests
{
    private const int Providers = 40;

    [Fact]
    public void All_at_once_and_one_by_one_agree_on_generated_catalogues() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(seed)));

    [Fact]
    public void All_at_once_and_one_by_one_agree_on_every_preset_and_tier_of_the_real_content()
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

    private static void AssertEqual(BakedContent baked, IReadOnlyList<IReadOnlyList<Fact>> facts, Conditions conditions)
    {
        var evaluation = baked.Store.Index.Evaluate(conditions);
        Assert.Equal(facts.Select(one => Matcher.Match(conditions, one).Outcome), evaluation.Outcomes);
        Assert.All(facts.Index(), one => Assert.Equal(Told(Matcher.Match(conditions, one.Item)), Told(evaluation.Match(one.Index + 1))));
    }

    private static IEnumerable<(string, Outcome, int)> Told(ConditionsMatch match) =>
        match.Parts.Select(part => (part.Requirement.Topic, part.Outcome, part.Facts.Count));

    /// <summary>From the profiles themselves, not from what was made of them.</summary>
    private static IReadOnlyList<IReadOnlyList<Fact>> Facts(BakedContent baked) =>
        [.. baked.Store.Providers.All()
            .Select(provider => (IReadOnlyList<Fact>)[.. baked.Store.Providers.Find(provider.Slug)!.Claims.Select(claim => claim.ToFact())])];

    private static Conditions Conditions(Random random) => new(
        Requirements(random, random.Next(4)),
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Requirements(random, random.Next(1, 3)))]);

    private static IReadOnlyList<Requirement> Requirements(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => GeneratedCatalog.Choices[random.Next(GeneratedCatalog.Choices.Count)]).Select(topic =>
            new Requirement(topic.Key, [.. topic.Values.Where(_ => random.Next(3) == 0).Select(value => value.Key)]))];
}
