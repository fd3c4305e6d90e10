using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Export;

/// <summary>A server without a port: it hands requests of this process to the very pipeline that serves the site.</summary>
internal sealed class InProcessServer : IServer
{
    private Func<IFeatureCollection, Task>? process;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        process = features => ProcessAsync(application, features);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => process = null;

    public async Task<InProcessAnswer> AskAsync(Uri site, string path, string query)
    {
        var response = new CapturedResponse();
        using var kept = new MemoryStream();
        var body = new CapturedBody(kept);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(Request(site, path, query));
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(body);
        await (process ?? throw new InvalidOperationException("the site has not been started"))(features);
        return new InProcessAnswer(response.StatusCode, response.Headers, body.Bytes, body.File);
    }

    private static HttpRequestFeature Request(Uri site, string path, string query) => new()
    {
        Method = HttpMethods.Get,
        Scheme = site.Scheme,
        PathBase = site.AbsolutePath.TrimEnd('/'),
        Path = path,
        QueryString = query,
        RawTarget = site.AbsolutePath.TrimEnd('/') + path + query,
        Protocol = HttpProtocol.Http11,
        Headers = new HeaderDictionary { ["Host"] = site.Authority },
    };

    private static async Task ProcessAsync<TContext>(IHttpApplication<TContext> application, IFeatureCollection features)
        where TContext : notnull
    {
        var context = application.CreateContext(features);
        try
        {
            await application.ProcessRequestAsync(context);
            await features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
            await ((CapturedResponse)features.GetRequiredFeature<IHttpResponseFeature>()).StartAsync();
            application.DisposeContext(context, null);
        }
        catch (Exception failure)
        {
            // A context is given back whatever happened in it; the failure itself is the caller's.
            application.DisposeContext(context, failure);
            throw;
        }
    }
}
