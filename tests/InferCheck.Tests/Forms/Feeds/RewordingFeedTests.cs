using System.Xml.Linq;
using InferCheck.Tests.Quotes.Archives;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

/// <summary>A document that was reworded, in feeds and calendars: told when it touched a quote, under a name that lasts.</summary>
public sealed class RewordingFeedTests : IDisposable
{
    private const string Name = "reworded/example-com-terms/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly ReplayedContent content = new();

    [Theory]
    [InlineData("/changes.atom")]
    [InlineData("/providers/sample/changes.atom")]
    [InlineData("/topics/retention/changes.atom")]
    [InlineData("/watch/sample/retention.atom")]
    public async Task What_touched_a_quote_is_told_and_leads_to_the_versions(string address)
    {
        ThreeVersions();
        await using var site = await ReplayedAsync();
        var told = await ToldAsync(site, address);
        Assert.Equal(["2024-03-05", "2024-02-05"], told.Select(entry => entry.Element(Atom + "id")!.Value[^10..]));
        Assert.Contains("one of our quotes is gone", told[0].Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Contains("one of our quotes stands since", told[1].Element(Atom + "content")!.Value, StringComparison.Ordinal);
        var page = new Uri(told[0].Elements(Atom + "link").First(link => link.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value);
        Assert.NotNull((await site.PageAsync(page.AbsolutePath)).GetElementById(page.Fragment[1..]));
    }

    [Theory]
    [InlineData("/providers/other/changes.atom")]
    [InlineData("/topics/dpa/changes.atom")]
    public async Task Who_does_not_rest_on_it_is_not_told(string address)
    {
        ThreeVersions();
        await using var site = await ReplayedAsync();
        Assert.Empty(await ToldAsync(site, address));
    }

    [Fact]
    public async Task What_touched_no_quote_is_not_told()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms());
        content.Made.Version("2024-02-05", ReplayedContent.Terms() + "\nOne more sentence, about something else.");
        await using var site = await ReplayedAsync();
        Assert.Empty(await ToldAsync(site, "/changes.atom"));
    }

    [Fact]
    public async Task Several_versions_of_a_day_are_one_entry()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-02-05", ReplayedContent.Terms());
        content.Made.Version("2024-02-05", ReplayedContent.Terms().Replace("Germany", "France", StringComparison.Ordinal));
        await using var site = await ReplayedAsync();
        Assert.Single(await ToldAsync(site, "/changes.atom"));
    }

    [Fact]
    public async Task A_calendar_tells_it_on_its_day()
    {
        ThreeVersions();
        await using var site = await ReplayedAsync();
        var calendar = ParsedCalendar.Read(await site.Client.GetByteArrayAsync("/watch/sample/all.ics?kind=documents"));
        Assert.Equal(["20240205", "20240305"], calendar.Events.Select(item => item["DTSTART;VALUE=DATE"]));
        Assert.All(calendar.Events, item => Assert.StartsWith(Name, item["UID"], StringComparison.Ordinal));
        Assert.Empty(ParsedCalendar.Read(await site.Client.GetByteArrayAsync("/watch/other/all.ics?kind=documents")).Events);
    }

    public void Dispose() => content.Dispose();

    private static async Task<IReadOnlyList<XElement>> ToldAsync(HostedSite site, string address) =>
    [
        .. XDocument.Parse(await site.Client.GetStringAsync(address)).Root!.Elements(Atom + "entry")
            .Where(entry => entry.Element(Atom + "id")!.Value.Contains(Name, StringComparison.Ordinal)),
    ];

    private void ThreeVersions()
    {
        content.Made.Version("2024-01-05", ReplayedContent.Terms("Inputs are deleted after 60 days."));
        content.Made.Version("2024-02-05", ReplayedContent.Terms());
        content.Made.Version("2024-03-05", ReplayedContent.Terms("Inputs are deleted after 90 days."));
    }

    private Task<HostedSite> ReplayedAsync()
    {
        content.Learn();
        return HostedSite.StartAsync(content.Sample);
    }
}
