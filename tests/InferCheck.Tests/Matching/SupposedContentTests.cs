using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

/// <summary>What suppositions do to the real content: worked out a second way, never typed.</summary>
public sealed class SupposedContentTests : IDisposable
{
    private readonly BakedContent baked = BakedContent.Real();

    private Vocabulary Vocabulary => baked.Store.Vocabulary;

    private ContentIndex Index => baked.Store.Index;

    /// <summary>Every single question of the vocabulary, and every set of them.</summary>
    private IEnumerable<Conditions> Questions =>
    [
        .. Vocabulary.Topics.Where(topic => topic.HasValues).SelectMany(topic => topic.Values.Select(value =>
            new Conditions([new Requirement(topic.Key, [value.Key])], []))),
        .. Vocabulary.Presets.Select(preset => preset.Conditions),
        .. Vocabulary.Presets.Select(preset => preset.Conditions.AsStrict()),
        .. Vocabulary.Tiers.Select(tier => tier.Conditions),
    ];

    [Fact]
    public void Nobody_stands_better_for_a_supposition()
    {
        var all = Supposed.Of(Vocabulary, [.. Vocabulary.Suppositions.Select(supposition => supposition.Key)], ["microsoft", "amazon-web-services"]);
        foreach (var asked in Questions)
        {
            var (today, then) = (Index.Evaluate(asked).Outcomes, Index.Evaluate(all.Asked(asked)).Outcomes);
            Assert.All(today.Zip(then), pair => Assert.True(pair.Second >= pair.First, $"{pair.First} became {pair.Second}"));
        }
    }

    [Fact]
    public void A_value_falls_as_if_it_had_never_been_accepted()
    {
        foreach (var (key, drop) in Vocabulary.Suppositions.SelectMany(supposition => supposition.Drops.Select(drop => (supposition.Key, drop))))
        {
            var topic = Vocabulary.FindTopic(drop.Topic)!;
            var all = new Requirement(topic.Key, [.. topic.Values.Select(value => value.Key)]);
            var others = all with { Accepted = [.. all.Accepted.Except(drop.Accepted)] };
            var then = Index.Evaluate(Supposed.Of(Vocabulary, [key], []).Asked(new([all], []))).Outcomes;
            Assert.Equal(Index.Outcomes(others), then);
            Assert.NotEqual(Index.Outcomes(all), then);
        }
    }

    [Fact]
    public void Silence_moves_exactly_the_silent()
    {
        var supposed = Supposed.Of(Vocabulary, ["silence-is-no"], []);
        foreach (var asked in Questions.Where(asked => asked.Any.Count == 0 && asked.All.Count == 1 && !asked.All[0].Strict))
        {
            var (today, then) = (Index.Evaluate(asked).Outcomes, Index.Evaluate(supposed.Asked(asked)).Outcomes);
            Assert.Equal(today.Select((outcome, place) => Then(outcome, Index.Facts(place + 1, asked.All[0].Topic))), then);
        }

        static Outcome Then(Outcome today, IReadOnlyList<Fact> facts) => today switch
        {
            Outcome.NotStated => Outcome.NotMet,
            Outcome.Met when facts.GroupBy(fact => fact.AppliesTo).Any(part => part.All(fact => fact.IsSilent)) => Outcome.OnlyIf,
            _ => today,
        };
    }

    [Fact]
    public void A_company_takes_with_it_whoever_names_it_or_is_it()
    {
        var providers = baked.Store.Providers.All();
        var listed = baked.Store.Subprocessors.All().ToLookup(row => row.Provider, row => row.Company);
        foreach (var company in Vocabulary.Companies)
        {
            var outcomes = Index.Evaluate(Supposed.Of(Vocabulary, [], [company.Key]).Asked(Conditions.None)).Outcomes;
            Assert.Equal(providers.Where(row => company.Is(row.Vendor) || listed[row.Slug].Contains(company.Key)).Select(row => row.Slug),
                providers.Where(row => outcomes[row.Id - 1] == Outcome.NotMet).Select(row => row.Slug));
            Assert.All(providers.Where(row => outcomes[row.Id - 1] == Outcome.Met && listed.Contains(row.Slug)), row =>
                Assert.Contains(Index.Facts(row.Id, "subprocessors"), fact => fact.Values.Contains("published")));
        }
    }

    /// <summary>A vendor written otherwise than in any profile would let the company's own services pass.</summary>
    [Fact]
    public void Every_vendor_of_a_company_is_one_of_a_profile() =>
        Assert.Empty(Vocabulary.Companies.SelectMany(company => company.Vendors).Except(baked.Store.Providers.All().Select(provider => provider.Vendor)));

    [Fact]
    public void Labels_follow_and_a_company_changes_none()
    {
        var providers = baked.Store.Providers.All();
        var today = providers.Select(row => row.Tier);
        Assert.Equal(today, TierMatch.OfAll(Vocabulary.Tiers, Index, Supposed.Nothing).Select(tier => tier!.Key));
        Assert.Equal(today, TierMatch.OfAll(Vocabulary.Tiers, Index, Supposed.Of(Vocabulary, [], ["microsoft"])).Select(tier => tier!.Key));
        var supposed = Supposed.Of(Vocabulary, ["no-dpf", "silence-is-no"], []);
        var then = TierMatch.OfAll(Vocabulary.Tiers, Index, supposed).Select(tier => tier!.Key).ToList();
        Assert.NotEqual(today, then);
        Assert.Equal(providers.Select(row => TierMatch.Of(Vocabulary.Tiers, Facts(row.Slug), supposed)!.Key), then);
    }

    public void Dispose() => baked.Dispose();

    private List<Fact> Facts(string slug) => [.. baked.Store.Providers.Find(slug)!.Claims.Select(claim => claim.ToFact())];
}
