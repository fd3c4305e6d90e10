using FsCheck;
using FsCheck.Fluent;
using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Comparing;

public sealed class LikenessTests
{
    /// <summary>On generated catalogues, for any providers in any order.</summary>
    [Fact]
    public void Differences_only_never_hides_a_difference() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => HidesNothing(seed)));

    private static bool HidesNothing(int seed)
    {
        using var baked = new BakedContent(GeneratedCatalog.Make(seed, 12));
        var store = baked.Store;
        var texts = Texts.Load("en");
        var maker = new ComparisonMaker(store.Vocabulary, new Words(store, texts), texts);
        var random = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var profiles = Enumerable.Range(0, 12).OrderBy(_ => random.Next()).Take(random.Next(2, 5)).Select(number => store.Providers.Find($"p{number}")!)
                .ToList();
            var comparison = maker.Make(profiles, new CompareQuery { OnlyDifferences = true });
            Assert.All(comparison.Hidden, topic => Assert.Single(profiles.Select(profile => Said(profile, topic)).Distinct()));
            Assert.All(comparison.Groups.SelectMany(group => group.Rows),
                row => Assert.NotEqual(1, profiles.Select(profile => Said(profile, row.Topic)).Distinct().Count()));
        }

        return true;
    }

    private static string Said(Profile profile, Topic topic) => string.Join('\n', profile.Claims.Where(claim => claim.Topic == topic.Key)
        .Select(claim => $"{claim.AppliesTo}: {(claim.Status is "conflicting" or "not-stated" ? claim.Status : string.Join(',', claim.Values.Order()))} if " +
            $"{string.Join(',', claim.ConditionList)}").Order());
}
