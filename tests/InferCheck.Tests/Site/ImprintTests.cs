using System.Net;
using InferCheck.Content;
using InferCheck.Site.Live;
using InferCheck.Tests.Export;
using InferCheck.Tests.Site.Steady;
using InferCheck.Tests.Support;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Site;

/// <summary>An imprint that names nobody is not shown to readers; whoever runs the site is told what to fill in.</summary>
public sealed class ImprintTests
{
    private const string Head = "---\ntitle: Imprint\ndescription: Who runs this.\nupdated: 2026-06-12\n---\n";
    private const string Template = Head + "- [name of the operator]\n\nSee [About](/about/).\n";
    private const string Filled = Head + "Example GmbH, Berlin.\n\nSee [About](/about/) and `a[0]`.\n";

    [Theory]
    [InlineData(Template, "Production", false)]
    [InlineData(Template, "Staging", false)]
    [InlineData(Template, "Development", true)]
    [InlineData(Filled, "Production", true)]
    [InlineData(Filled, "Development", true)]
    public async Task It_is_shown_when_it_is_filled_in_or_being_written(string text, string environment, bool isShown)
    {
        using var content = Content(text);
        await using var site = await HostedSite.StartAsync(content, "--environment", environment);
        using var answer = await site.Client.GetAsync("/imprint/");
        Assert.Equal(isShown ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(isShown ? 1 : 0, (await site.PageAsync("/about/")).QuerySelectorAll("footer a[href='/imprint/']").Length);
        Assert.Equal(isShown, (await site.Client.GetStringAsync("/sitemap.xml")).Contains("/imprint/", StringComparison.Ordinal));
        Assert.Equal(isShown, (await site.Client.GetStringAsync("/llms.txt")).Contains("/imprint/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_not_found_by_its_words_while_it_is_a_template()
    {
        using var content = Content(Template);
        await using var site = await HostedSite.StartAsync(content);
        Assert.DoesNotContain("/imprint/", await site.Client.GetStringAsync("/?q=operator"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_does_not_hold_it()
    {
        using var content = ExportedSite.Whole();
        content.Write("pages/imprint.md", Template);
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        using var site = await ExportedSite.OfAsync(baked, "http://localhost");
        Assert.Empty(site.Result.Failures);
        Assert.False(site.Has("imprint/index.html"));
        Assert.True(site.Has("privacy/index.html"));
    }

    [Theory]
    [InlineData(Template, "Production", 1)]
    [InlineData(Template, "Development", 0)]
    [InlineData(Filled, "Production", 0)]
    public void Whoever_runs_the_site_is_told_once(string text, string environment, int times)
    {
        using var content = Content(text);
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        using var log = new CollectedLog();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        var shown = new ShownPages(new HostingEnvironment { EnvironmentName = environment }, factory.CreateLogger<ShownPages>());
        shown.Tell(baked.Store);
        shown.Tell(baked.Store);
        Assert.Equal(times, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.Contains("content/pages/imprint.md", line, StringComparison.Ordinal));
    }

    private static SampleContent Content(string imprint)
    {
        var content = new SampleContent();
        content.Write("pages/imprint.md", imprint);
        return content;
    }
}
