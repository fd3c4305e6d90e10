using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

/// <summary>The day on which a provider stops running a model is a day of its calendar.</summary>
public sealed class RetirementCalendarTests(PricedSite site) : IClassFixture<PricedSite>
{
    private const string Key = "retirement/sample/closed@";

    [Theory]
    [InlineData("/watch/all/all.ics", true)]
    [InlineData("/watch/sample/all.ics", true)]
    [InlineData("/watch/sample/all.ics?kind=models", true)]
    [InlineData("/watch/other/all.ics", false)]
    [InlineData("/watch/sample/training.ics", false)]
    [InlineData("/watch/sample/all.ics?kind=readings", false)]
    public async Task It_stands_in_the_calendars_that_ask_for_it(string address, bool isTold)
    {
        var told = ParsedCalendar.Read(await site.Client.GetByteArrayAsync(address)).Events.Where(item => item["UID"].StartsWith(Key, StringComparison.Ordinal))
            .ToList();
        Assert.Equal(isTold ? 1 : 0, told.Count);
        Assert.All(told, item =>
        {
            Assert.Equal(("20360901", "https://infercheck.example/models/closed/"), (item["DTSTART;VALUE=DATE"], item["URL"]));
            Assert.Contains("Closed will be retired on 1 September 2036", item["DESCRIPTION"], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/calendar/", 1)]
    [InlineData("/calendar/?kind=models", 1)]
    [InlineData("/calendar/?p=other", 0)]
    [InlineData("/calendar/?kind=law", 0)]
    public async Task It_stands_on_the_page(string address, int times) =>
        Assert.Equal(times, (await site.Site.PageAsync(address)).QuerySelectorAll("a[href='/models/closed/']").Length);
}
