using System.Globalization;
using System.Net;
using System.Xml.Linq;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class AddressTests(SiteFixture site)
{
    [Fact]
    public async Task The_page_of_a_fault_is_no_page_where_there_was_none()
    {
        using var answer = await site.Client.GetAsync("/error/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private const string Html = "text/html";

    private static readonly (string Address, string Type)[] Fixed =
    [
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain"),
        ("/site.css", "text/css"),
        ("/site.js", "text/javascript"),
        ("/providers/openai/card.svg", "image/svg+xml"),
        ("/?preset=never-trains", Html),
        ("/?q=deepseek", Html),
        ("/?sort=training&training=never,opt-in", Html),
        ("/?q=retention", Html),
    ];

    public static TheoryData<string, string> Addresses()
    {
        var addresses = new TheoryData<string, string>();
        foreach (var (address, type) in SiteFiles.Pages.Select(page => (page, Html)).Concat(Fixed))
        {
            addresses.Add(address, type);
        }

        return addresses;
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_answers(string address, string type)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet ?? "utf-8");
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_answers_a_question_for_its_head_alike(string address, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_sitemap_names_every_page_and_nothing_else() =>
        Assert.Equal(SiteFiles.Pages.Order(StringComparer.Ordinal), (await Locations()).Select(location => location.AbsolutePath)
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_sitemap_names_this_host() => Assert.All(await Locations(), location => Assert.Equal(site.Address.Authority, location.Authority));

    [Fact]
    public async Task The_sitemap_gives_real_days()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        var days = (await Sitemap()).Descendants().Where(element => element.Name.LocalName == "lastmod").Select(element => element.Value).ToList();
        Assert.Equal(SiteFiles.Pages.Count(), days.Count);
        Assert.All(days, day => Assert.InRange(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DateOnly(2024, 1, 1), today));
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap() =>
        Assert.Contains($"Sitemap: {new Uri(site.Address, "/sitemap.xml")}\n", await site.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);

    private async Task<XDocument> Sitemap() => XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml"));

    private async Task<IReadOnlyList<Uri>> Locations() =>
        [.. (await Sitemap()).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value))];
}
