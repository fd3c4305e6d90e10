using System.Net;
using System.Text.Json;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Host;

[Collection(SiteCollection.Name)]
public sealed class HealthTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("/healthz", "live")]
    [InlineData("/healthz/", "live")]
    [InlineData("/readyz", "ready")]
    [InlineData("/readyz/", "ready")]
    public async Task It_is_well_and_says_so_without_a_detour(string address, string status)
    {
        using var answer = await fixture.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (answer.StatusCode, answer.Headers.CacheControl!.ToString()));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status, json.RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Readiness_names_the_content()
    {
        using var json = JsonDocument.Parse(await fixture.Client.GetStringAsync("/readyz"));
        Assert.Equal(fixture.Site.Content.Store.ContentVersion, json.RootElement.GetProperty("content_version").GetString());
    }

    [Fact]
    public async Task Without_its_content_it_is_alive_but_not_ready()
    {
        using var content = new SampleContent();
        await using var site = await HostedSite.StartAsync(content);
        site.Content.Store.Release();
        File.WriteAllText(site.Content.Path, "this is no database");
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Client.GetAsync("/readyz")).StatusCode);
    }

    [Fact]
    public void A_probe_says_by_its_exit_code_how_it_is()
    {
        Assert.Equal(0, ProgramRun.Of("probe", "--timeout", "180", new Uri(fixture.Address, "/readyz").ToString()).ExitCode);
        Assert.Equal(1, ProgramRun.Of("probe", "--timeout", "180", new Uri(fixture.Address, "/nothing-here/").ToString()).ExitCode);
        Assert.Equal(1, ProgramRun.Of("probe", "--timeout", "180", "http://127.0.0.1:1/readyz").ExitCode);
    }
}
