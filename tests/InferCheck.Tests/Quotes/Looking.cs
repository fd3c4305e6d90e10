using System.Net;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Reading;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

/// <summary>Verifies quotes against a local site. A connection to any other place, and a look-up of any name a test did not give, fails the test.</summary>
internal static class Looking
{
    public const string Words = "We keep your inputs for 30 days and then delete them.";

    public static FetchOptions Options(LocalSite site) => new()
    {
        Pause = TimeSpan.Zero,
        RetryWait = TimeSpan.FromMilliseconds(10),
        Timeout = Until.Patience,
        Site = "https://site.example/",
        MayConnect = endpoint => endpoint.Equals(site.EndPoint),
        Resolve = (host, _) => Task.FromResult<IPAddress[]>([IPAddress.TryParse(host, out var number)
            && (IPAddress.IsLoopback(number) || PrivateNetworks.Contain(number))
            ? number
            : throw new InvalidOperationException($"a test tried to reach {host}")]),
    };

    public static SourceQuote Quote(string source, string quote = Words, string provider = "sample") =>
        new() { Provider = provider, Topic = "retention", Source = source, Quote = quote, At = new SourceLocation("content/providers/sample.md", 1, 1) };

    public static async Task<QuoteFinding> AtAsync(LocalSite site, string path, string quote = Words, FetchOptions? options = null) =>
        Assert.Single((await RunAsync(site, [Quote(site.Url(path), quote)], options)).Findings);

    public static Task<VerifyRun> RunAsync(LocalSite site, IReadOnlyList<SourceQuote> quotes, FetchOptions? options = null, SourceLock? known = null,
        VerifyExceptions? exceptions = null) =>
        new QuoteVerifier(options ?? Options(site), known ?? SourceLock.Empty, exceptions ?? VerifyExceptions.None, new PageReader("no-such-program"))
            .RunAsync(quotes, progress: null, CancellationToken.None);
}
