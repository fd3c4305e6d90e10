using System.Net.Sockets;

namespace InferCheck.Quotes.Fetching;

/// <summary>Fetches a source as a polite stranger would: asks what is allowed, follows redirects one by one, waits when told to.</summary>
public sealed class SourceFetcher : IDisposable
{
    private const int MostRedirects = 5;

    private readonly WebClient web;
    private readonly HostGate gate;
    private readonly Robots robots;
    private readonly Retries retries;
    private readonly bool isKept;

    public SourceFetcher(FetchOptions options)
    {
        web = new WebClient(options);
        isKept = options.Keep is not null;
        gate = new HostGate(options.Pause, options.Time);
        retries = new Retries(options);
        robots = new Robots((source, address, cancel) => AskAsync(source, address, TimeSpan.Zero, "en", remembered: null, cancel));
    }

    public async Task<FetchResult> FetchAsync(Uri source, string language, Remembered? remembered, CancellationToken cancel)
    {
        try
        {
            return await FollowAsync(source, language, isKept ? null : remembered, cancel);
        }
        catch (Exception failure) when (IsOfThisVisit(failure, cancel))
        {
            // Expected: the network, the name, the certificate, the compression, or an address that is refused.
            // And whatever else a server can make a library stumble over: the other sources must still be asked.
            return new FetchResult(null, QuoteOutcome.Unreachable, Reason(failure));
        }
    }

    public void Dispose()
    {
        web.Dispose();
        gate.Dispose();
    }

    internal static bool IsOfThisVisit(Exception failure, CancellationToken cancel) =>
        failure is not OutOfMemoryException && !(failure is OperationCanceledException && cancel.IsCancellationRequested);

    internal static string Reason(Exception failure) => failure switch
    {
        UnreachableException or RefusedAddressException => failure.Message,
        { InnerException: RefusedAddressException refused } => refused.Message,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the name cannot be resolved",
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } =>
            "the name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection: the certificate or the protocol is refused",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
        // Brotli does not say it with the exception of the others.
        InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" } => "the compression of the answer is broken",
        HttpRequestException or IOException or SocketException => "the connection broke off",
        _ => $"asking failed: {failure.GetType().Name}",
    };

    private async Task<FetchResult> FollowAsync(Uri source, string language, Remembered? remembered, CancellationToken cancel)
    {
        var address = source;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            Check(address);
            var rules = await robots.RulesOfAsync(source, address, cancel);
            if (!rules.Allows(address))
            {
                return new FetchResult(null, QuoteOutcome.NotAllowed, $"robots.txt of {address.Host} does not allow it");
            }

            var page = await AskAsync(source, address, rules.Delay, language, remembered?.Address == address.AbsoluteUri ? remembered : null, cancel);
            if (page.Status is not (301 or 302 or 303 or 307 or 308))
            {
                return new FetchResult(page);
            }

            address = page.Location ?? throw new UnreachableException($"a redirect ({page.Status}) that leads nowhere");
        }

        throw new UnreachableException($"more than {MostRedirects} redirects");
    }

    private static void Check(Uri address)
    {
        if (AddressRules.Refuse(address) is { } reason)
        {
            throw new UnreachableException(reason);
        }
    }

    private async Task<FetchedPage> AskAsync(Uri source, Uri address, TimeSpan delay, string language, Remembered? remembered, CancellationToken cancel)
    {
        Check(address);
        return await retries.RunAsync(
            [source.IdnHost, address.IdnHost],
            token => gate.RunAsync(address.IdnHost, delay, () => web.GetAsync(address, language, remembered, token), token),
            cancel);
    }
}
