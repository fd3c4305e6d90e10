using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class RedirectTests(SiteFixture site)
{
    [Theory]
    [InlineData("/Providers/OpenAI/", "/providers/openai/")]
    [InlineData("/providers/openai", "/providers/openai/")]
    [InlineData("/FAQ", "/faq/")]
    [InlineData("/Methodology?x=1", "/methodology/?x=1")]
    [InlineData("/?zzz=1", "/")]
    [InlineData("/?q=", "/")]
    [InlineData("/?training=", "/")]
    [InlineData("/?page=1", "/")]
    [InlineData("/?page=77", "/")]
    [InlineData("/?page=-1&older=31", "/")]
    [InlineData("/?sort=tier", "/")]
    [InlineData("/?preset=never-trains&preset=strict-eu", "/?preset=strict-eu")]
    [InlineData("/?training=opt-in&training=never", "/?training=never,opt-in")]
    [InlineData("/?training=opt-in,never,never,", "/?training=never,opt-in")]
    [InlineData("/?training=never&dpa=published", "/?dpa=published&training=never")]
    [InlineData("/?TRAINING=never", "/?training=never")]
    [InlineData("/?older=&preset=&training=never&utm_source=x", "/?training=never")]
    [InlineData("/?q=a%00b", "/?q=ab")]
    [InlineData("/?q=++two++words++", "/?q=two%20words")]
    [InlineData("/?q=one&q=two", "/?q=one%20two")]
    [InlineData("/faq/?q=one&x=2", "/?q=one")]
    [InlineData("/faq/?x=2", "/faq/")]
    [InlineData("/providers/openai.md/", "/providers/openai.md")]
    [InlineData("/Sitemap.xml//", "/sitemap.xml")]
    public async Task Another_spelling_leads_to_the_one_address_in_one_step(string asked, string canonical)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        using var there = await site.Client.GetAsync(canonical);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData("/?q=two+words")]
    [InlineData("/?q=two%20words")]
    [InlineData("/?training=never%2Copt-in")]
    [InlineData("/?dpa=published&kind=gateway&older=90&preset=never-trains&q=x&seat=DE&sort=training&tier=partial&training=never")]
    public async Task Another_escape_is_no_other_address(string asked)
    {
        using var answer = await site.Client.GetAsync(asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Every_facet_alone_is_an_address_of_its_own()
    {
        var page = await site.PageAsync("/");
        var boxes = page.QuerySelectorAll("form input[type=checkbox]").Select(box => (Name: box.GetAttribute("name"), Value: box.GetAttribute("value")))
            .ToList();
        Assert.InRange(boxes.Count, 40, 200);
        Assert.All(boxes, box => Assert.False(string.IsNullOrEmpty(box.Name) || string.IsNullOrEmpty(box.Value)));
        foreach (var (name, value) in boxes)
        {
            await site.PageAsync($"/?{name}={value}");
        }
    }

    [Fact]
    public async Task An_old_name_leads_to_the_profile_for_good()
    {
        await using var sample = await HostedSite.StartSampleAsync();
        using var answer = await sample.Client.GetAsync("/providers/sample-old/");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/providers/sample/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        await sample.PageAsync("/providers/sample/");
    }
}
