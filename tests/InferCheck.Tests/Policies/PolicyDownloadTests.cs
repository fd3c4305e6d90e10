using System.Net;
using InferCheck.Policies;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

[Collection(SiteCollection.Name)]
public sealed class PolicyDownloadTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/?training=never,opt-in")]
    [InlineData("/?eu-inference=always,no&only-if=no&preset=strict-eu")]
    [InlineData("/?suppose=no-dpf&training=never&without=microsoft")]
    [InlineData("/?without=google,microsoft")]
    [InlineData("/?dpa=published&kind=gateway&q=data")]
    public async Task The_page_links_its_question_as_a_file_that_reads_back_as_the_same(string address)
    {
        var link = (await fixture.PageAsync(address)).QuerySelector("a[download]")!;
        using var answer = await fixture.Client.GetAsync(link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/yaml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(PolicyDownload.FileName, answer.Content.Headers.ContentDisposition!.FileName);

        var read = PolicyReader.Parse(await answer.Content.ReadAsStringAsync(), "policy.yaml", RealContent.Catalog);
        Assert.Empty(read.Faults);
        var same = PolicyAddress.ToQuery(read.Policy!)!.ToAddress();
        Assert.Equal(address.Replace("&kind=gateway&q=data", "", StringComparison.Ordinal), same);
    }

    [Fact]
    public async Task What_a_policy_cannot_ask_is_said_in_the_file() =>
        Assert.Contains("# Not part of a policy, so left out here: kind=gateway, q=data\n",
            await fixture.Client.GetStringAsync("/policy.yaml?dpa=published&kind=gateway&q=data"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/policy.yaml?training=opt-in,never", "/policy.yaml?training=never,opt-in")]
    [InlineData("/policy.yaml?training=never&nonsense=1&only-if=yes", "/policy.yaml?training=never")]
    [InlineData("/policy.yaml?page=2&training=never", "/policy.yaml?training=never")]
    [InlineData("/?only-if=yes&training=never", "/?training=never")]
    [InlineData("/?training=never&only-if=no", "/?only-if=no&training=never")]
    public async Task One_address_a_question(string address, string canonical)
    {
        using var answer = await fixture.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/policy.yaml")]
    [InlineData("/policy.yaml?only-if=no")]
    [InlineData("/policy.yaml?kind=gateway")]
    [InlineData("/policy.yaml?suppose=no-dpf")]
    [InlineData("/policy.yaml?training=never&suppose=no-dfp")]
    public async Task Where_nothing_is_asked_there_is_no_file(string address)
    {
        using var answer = await fixture.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Without_conditions_nothing_stands_under_conditions_and_the_reason_names_them()
    {
        var before = await fixture.PageAsync("/?training=never,opt-in");
        var after = await fixture.PageAsync("/?only-if=no&training=never,opt-in");
        var moved = before.QuerySelectorAll("#only-if [data-provider]").Select(row => row.GetAttribute("data-provider")).ToList();
        Assert.NotEmpty(moved);
        Assert.Null(after.QuerySelector("#only-if"));
        Assert.All(moved, slug => Assert.Matches("only if |with an exception: ", after.QuerySelector($"#not-met [data-provider={slug}]")!.TextContent));
        Assert.True(after.QuerySelector("input[type=checkbox][name=only-if]")!.HasAttribute("checked"));
        Assert.Contains(after.QuerySelectorAll(".chips a"), chip => chip.GetAttribute("href") == "/?training=never,opt-in");
    }
}
