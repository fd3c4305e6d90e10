using System.Net;
using System.Net.Http.Headers;
using InferCheck.Model;

namespace InferCheck.Quotes.Fetching;

/// <summary>One request, one answer: no redirects, no cookies, no proxy, a limited time and a limited size.</summary>
internal sealed class WebClient : IDisposable
{
    /// <summary>The lock file keeps them all; a page with a longer one is read anew each time.</summary>
    private const int LongestTag = 1000;

    private readonly FetchOptions options;
    private readonly HttpClient client;

    public WebClient(FetchOptions options)
    {
        this.options = options;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            // A proxy would do the second lookup that the guard exists to prevent.
            UseProxy = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ConnectCallback = new AddressGuard(options).ConnectAsync,
        })
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"InferCheck/1.0 ({(options.Site is null ? "" : $"+{options.Site}; ")}looks whether quotes are " +
            "still there)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, application/pdf;q=0.8, " +
            "*/*;q=0.1");
    }

    public async Task<FetchedPage> GetAsync(Uri address, string language, Remembered? remembered, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(options.Timeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            using var request = Request(address, language, remembered);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var body = response.IsSuccessStatusCode ? await ReadAsync(response.Content, either.Token) : [];
            return Page(address, response, body) with
            {
                IsConditional = request.Headers.Contains("If-None-Match")
                || request.Headers.Contains("If-Modified-Since")
            };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Expected: a server that is silent, or sends drop by drop.
            throw new UnreachableException(FormattableString.Invariant($"no whole answer within {options.Timeout.TotalSeconds:0.#} s"));
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(Uri address, string language, Remembered? remembered)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower
        };
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (remembered?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (remembered?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancel)
    {
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
        {
            body.Write(buffer, 0, read);
            if (body.Length > options.LargestBody)
            {
                throw new UnreachableException(FormattableString.Invariant($"larger than {options.LargestBody / 1024.0 / 1024.0:0.#} MB"));
            }
        }

        return body.ToArray();
    }

    private FetchedPage Page(Uri address, HttpResponseMessage response, byte[] body) => new()
    {
        Address = address,
        Status = (int)response.StatusCode,
        MediaType = response.Content.Headers.ContentType?.MediaType,
        Charset = response.Content.Headers.ContentType?.CharSet,
        Packing = Packing(response.Content.Headers.ContentEncoding),
        ETag = response.Headers.ETag?.ToString() is { Length: <= LongestTag } tag ? tag : null,
        LastModified = response.Content.Headers.LastModified?.ToString("R"),
        IsChallenge = response.Headers.TryGetValues("cf-mitigated", out var mitigated) && mitigated.Contains("challenge", StringComparer.OrdinalIgnoreCase),
        Location = response.Headers.Location is { } next && Uri.TryCreate(address, next, out var target) && WebAddress.TryParse(target.AbsoluteUri, out _)
            ? target : null,
        RetryAfter = Wait(response.Headers.RetryAfter),
        Body = body,
    };

    /// <summary>The client takes away the names of what it has unpacked.</summary>
    private static string? Packing(ICollection<string> encodings) =>
        string.Join(", ", encodings.Where(name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase))) is { Length: > 0 } left ? left : null;

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - options.Time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
