using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Site.Asking;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Listing;

public sealed class NarrowingTests
{
    [Theory]
    [InlineData(30, Outcome.NotMet)]
    [InlineData(31, Outcome.Met)]
    public void Older_than_thirty_days_begins_with_the_thirty_first(int days, Outcome outcome)
    {
        using var content = new SampleContent();
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        var sample = baked.Store.Providers.All().Single(provider => provider.Slug == "sample");
        Assert.Equal("2026-06-12", sample.LastRead);
        Assert.Equal([outcome], new Narrowing([sample], new DateOnly(2026, 6, 12).AddDays(days)).OlderThan(30));
    }
}
