using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace InferCheck.Tests.Support;

/// <summary>The sample, served in a second language and on a day too.</summary>
public sealed class PrefixedSite : IAsyncLifetime
{
    /// <summary>In a text of the editors: a page, and what there is only one of.</summary>
    public const string Prose = "A sample that [leads on](/providers/sample/) and to [data](/data/all.json).";

    private HostedSite? site;

    public HttpClient Client => Site.Client;

    internal HostedSite Site => site ?? throw new InvalidOperationException("the site has not been started");

    public async ValueTask InitializeAsync()
    {
        using var content = ExportedSite.Whole();
        content.Replace("faq/sample-question.md", "A sample.", Prose);
        site = await HostedSite.StartAsync(content, SamplePrefixes.Serve, SampleSite.PublicAddress, "--Site:Limits:WorkPerSecond=0");
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Client.GetAsync(address);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode} {answer.Headers.Location}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Everything within the site that a page leads to, sends to or shows.</summary>
    public static IReadOnlyList<string> Links(IDocument page) =>
    [
        .. new[] { "href", "src", "action" }.SelectMany(name => page.QuerySelectorAll($"[{name}]:not(.stood a)").Select(element => element.GetAttribute(name)!))
            .Where(link => link.StartsWith('/')).Select(link => link.Split('#')[0]).Distinct().Order(StringComparer.Ordinal),
    ];
}
