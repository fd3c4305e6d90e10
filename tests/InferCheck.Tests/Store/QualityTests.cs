using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

public sealed class QualityTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_claim_is_overdue_the_day_after_its_topic_s_days_are_over(int daysLate, int overdue)
    {
        using var content = new SampleContent();
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        var today = new DateOnly(2026, 6, 12).AddDays(baked.Store.Vocabulary.FindTopic("retention")!.RecheckDays + daysLate);
        Assert.Equal(overdue, baked.Store.Quality.ByTopic(today).Single(row => row.Key == "retention").Overdue);
    }
}
