using System.Xml.Linq;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Forms.Feeds;

/// <summary>A price that follows another is told to whoever follows all, or the provider, and to nobody who follows a topic.</summary>
public sealed class PriceFeedTests(PricedSite site) : IClassFixture<PricedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/changes.atom", 1)]
    [InlineData("/providers/sample/changes.atom", 1)]
    [InlineData("/providers/other/changes.atom", 0)]
    [InlineData("/topics/training/changes.atom", 0)]
    public async Task It_is_told_to_whom_it_concerns(string address, int times)
    {
        var entries = XDocument.Parse(await site.Client.GetStringAsync(address)).Root!.Elements(Atom + "entry")
            .Where(entry => entry.Element(Atom + "id")!.Value.Contains(":price/", StringComparison.Ordinal)).ToList();
        Assert.Equal(times, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.Equal("Sample API: the price of Open 7B changed from 0.20 / 0.80 to 0.10 / 0.40 USD", entry.Element(Atom + "title")!.Value);
            Assert.Equal("2026-06-10T00:00:00Z", entry.Element(Atom + "updated")!.Value);
            Assert.Contains("$0.10 in, $0.40 out", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        });
    }
}
