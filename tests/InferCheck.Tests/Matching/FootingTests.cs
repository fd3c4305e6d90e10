using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Tests.Matching;

public sealed class FootingTests
{
    [Theory]
    [InlineData("", Footing.Unread)]
    [InlineData("not-stated", Footing.Silent)]
    [InlineData("not-stated third-party", Footing.Reported)]
    [InlineData("third-party verified", Footing.Own)]
    [InlineData("vendor-statement", Footing.Own)]
    [InlineData("verified conflicting", Footing.Disagree)]
    public void An_answer_stands_on_its_firmest_claim_and_a_contradiction_beats_all(string statuses, Footing footing) =>
        Assert.Equal(footing, Footings.Of([.. statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(status => new Fact { Topic = "training", Status = status, Values = status is Statuses.NotStated ? [] : ["never"] })]));
}
