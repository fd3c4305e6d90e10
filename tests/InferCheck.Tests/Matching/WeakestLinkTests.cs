using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

public sealed class WeakestLinkTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;
    private static readonly Topic Training = Vocabulary.FindTopic("training")!;

    /// <summary>Hops are parted by `|`, claims of a hop by `,`; `never if` has a condition, an empty hop is one nobody has read.</summary>
    [Theory]
    [InlineData("never|opt-in|opt-out", "2", "")]
    [InlineData("by-default|opt-in|never", "0", "")]
    [InlineData("never|never", "0,1", "")]
    [InlineData("never|never if", "1", "")]
    [InlineData("never,opt-out|opt-in", "0", "")]
    [InlineData("never|not-stated", "1", "0")]
    [InlineData("by-default|not-stated", "1", "0")]
    [InlineData("never|", "1", "0")]
    [InlineData("never|conflicting|not-stated", "1,2", "0")]
    [InlineData("never,not-stated|opt-in", "1", "")]
    [InlineData("never,conflicting|opt-out", "0", "1")]
    [InlineData("not-stated|", "0,1", "")]
    public void The_worst_hop_is_the_weakest_and_silence_is_never_better(string chain, string hops, string stated)
    {
        var link = WeakestLink.Of(chain.Split('|').Select(claims => ChainLink.Of(Training, Facts(claims))));
        Assert.Equal(hops, string.Join(',', link.Hops));
        Assert.Equal(stated, string.Join(',', link.StatedHops));
    }

    [Theory]
    [InlineData("", Standing.NobodyLooked)]
    [InlineData("not-stated", Standing.Silent)]
    [InlineData("never,conflicting", Standing.Disputed)]
    [InlineData("never,not-stated", Standing.Stated)]
    public void An_open_hop_is_said_as_what_it_is(string claims, Standing standing) =>
        Assert.Equal(standing, ChainLink.Of(Training, Facts(claims)).Standing);

    [Fact]
    public void The_claims_that_make_a_hop_weak_are_told_apart() =>
        Assert.Equal([1, 3], ChainLink.Of(Training, Facts("never,opt-out,opt-in,opt-out")).Worst);

    [Fact]
    public void Of_instruments_that_hold_together_the_strongest_counts()
    {
        var transfers = Vocabulary.FindTopic("transfer-mechanism")!;
        Fact Claim(params string[] values) => new() { Topic = transfers.Key, Status = Statuses.Verified, Values = values };
        Assert.Equal([1], WeakestLink.Of([ChainLink.Of(transfers, [Claim("sccs", "other")]), ChainLink.Of(transfers, [Claim("other")])]).Hops);
    }

    /// <summary>What is offered to customers in the EU is no answer where the customer is a company elsewhere, and never better than a stated one.</summary>
    [Fact]
    public void An_answer_to_other_customers_is_the_weakest()
    {
        var link = WeakestLink.Of([ChainLink.Of(Training, Facts("by-default")), ChainLink.OfOtherCustomer(Training)]);
        Assert.Equal([1], link.Hops);
        Assert.Equal([0], link.StatedHops);
        Assert.Equal(Standing.OtherCustomer, link.Links[1].Standing);
    }

    [Fact]
    public void The_weakest_seat_is_the_one_without_a_decision() =>
        Assert.Equal([1], WeakestLink.Of(new[] { "DE", "CN", "US" }.Select(Vocabulary.FindCountry)).Hops);

    [Theory]
    [InlineData("training", true)]
    [InlineData("transfer-mechanism", true)]
    [InlineData("certifications", false)]
    [InlineData("ai-act", false)]
    [InlineData("legal-entity", false)]
    public void Only_topics_with_something_worse_have_a_weakest_link(string topic, bool concerns) =>
        Assert.Equal(concerns, WeakestLink.Concerns(Vocabulary.FindTopic(topic)!));

    private static IReadOnlyList<Fact> Facts(string claims) => [.. claims.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(claim => new Fact
    {
        Topic = Training.Key,
        Status = claim is Statuses.NotStated or Statuses.Conflicting ? claim : Statuses.Verified,
        Values = claim is Statuses.NotStated or Statuses.Conflicting ? [] : [claim.Split(' ')[0]],
        Conditions = claim.EndsWith(" if", StringComparison.Ordinal) ? ["the paid plan is used"] : [],
    })];
}
