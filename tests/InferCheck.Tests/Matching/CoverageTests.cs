using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Matching;

public sealed class CoverageTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;

    /// <summary>A retired service is asked nothing; Switzerland counts with the EEA, the United Kingdom does not.</summary>
    [Fact]
    public void Cells_are_counted_by_group()
    {
        var topics = new[] { Vocabulary.FindTopic("training")!, Vocabulary.FindTopic("dpa")! };
        var groups = Coverage.Of(topics, Vocabulary,
        [
            Provider("gateway", "CH", "training", "dpa", "retention"),
            Provider("gateway", "GB", "training"),
            Provider("api-provider", null),
            Provider("api-provider", "DE", "training") with { IsRetired = true },
        ]).ToDictionary(group => group.Group);
        Assert.Equal(new Coverage(Coverage.All, 3, 3, 6), groups[Coverage.All]);
        Assert.Equal(new Coverage(Coverage.Eea, 1, 2, 2), groups[Coverage.Eea]);
        Assert.Equal(new Coverage("gateway", 2, 3, 4), groups["gateway"]);
        Assert.Equal((50, 100, 0), (groups[Coverage.All].Percent, groups[Coverage.Eea].Percent, groups["coding-plan"].Percent));
    }

    [Fact]
    public void There_are_twelve_core_topics() =>
        Assert.Equal(12, Vocabulary.Topics.Count(topic => topic.Core));

    private static CoveredProvider Provider(string kind, string? seat, params string[] topics) => new(kind, seat, false, topics.ToHashSet());
}
