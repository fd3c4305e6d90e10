using System.Net;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Live;
using InferCheck.Site.Settings;
using InferCheck.Store;

namespace InferCheck.Site.Host;

/// <summary>
/// Asks the site for what readers open first while the start goes on: code is compiled when it first runs, and better when it has run often. Nobody
/// should wait for that.
/// What is asked goes the way of a request behind server, measures and limits; the answers that are kept are kept for the first readers.
/// </summary>
internal sealed class WarmStart(Pipeline pipeline, ContentSource source, IServiceScopeFactory scopes, SiteSettings settings, ILogger<WarmStart> logger)
    : BackgroundService
{
    /// <summary>How often a kind of page is asked for: the runtime compiles anew, and better, what ran thirty times.</summary>
    private const int Times = 40;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            foreach (var address in Addresses(source.State.Content.Store))
            {
                stoppingToken.ThrowIfCancellationRequested();
                await AskAsync(address, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Expected: the site is stopped before it is warm.
        }
        catch (Exception fault)
        {
            // Whatever is wrong with a page is told to the reader who asks for it; this only wanted to be early.
            logger.LogDebug(fault, "The pages opened first could not be prepared");
        }
    }

    /// <summary>
    /// Questions that differ, so that none is answered from what is kept: every value of every filter, alone and beside a preset, and pages of each
    /// kind.
    /// </summary>
    internal static IEnumerable<string> Addresses(ContentStore store)
    {
        var vocabulary = store.Vocabulary;
        var presets = vocabulary.Presets.Select(preset => new IndexQuery { Preset = preset.Key });
        var values = vocabulary.Facets.SelectMany(topic => topic.Values.Select(value => new Requirement(topic.Key, [value.Key])));
        var asked = presets.Concat(values.SelectMany(value => presets.Append(new IndexQuery()).Select(query => query with { Requirements = [value] })));
        var slugs = store.Providers.All().Take(Times).Select(provider => provider.Slug).ToList();
        return
        [
            Paths.Home,
            .. asked.Take(4 * Times).Select(query => query.ToAddress()),
            .. slugs.Select(Paths.Provider),
            .. slugs.Select(ApiPaths.Provider),
            .. slugs.Zip(slugs.Skip(1), (one, other) => new CompareQuery { Providers = [one, other] }.ToAddress()),
            .. store.Texts.Indexes().Select(index => Paths.Index(index.Slug)),
            .. store.Texts.Faq().Take(Times).Select(question => Paths.Question(question.Slug)),
            Paths.Changes, Paths.Quality, Paths.Data, Paths.Methodology, ApiPaths.Providers, FeedPaths.Changes,
        ];
    }

    internal async Task<int> AskAsync(string address, CancellationToken stop)
    {
        var uri = new Uri(new Uri(settings.BaseUrl ?? "http://localhost"), address);
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = stop };
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = uri.Scheme;
        context.Request.Host = HostString.FromUriComponent(uri);
        context.Request.Path = PathString.FromUriComponent(uri.AbsolutePath);
        context.Request.QueryString = new QueryString(uri.Query);
        context.Request.Headers.AcceptEncoding = "gzip, br";
        await pipeline.Rest(context);
        return context.Response.StatusCode;
    }
}
