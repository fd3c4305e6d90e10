using System.Net;
using System.Net.Http.Headers;
using InferCheck.Model;

namespace InferCheck.Quotes.Fetching;

/// <summary>One request, one answer: no redirects, no cookies, no proxy, a limited time and a limited size.</summary>
internal sealed class WebClient : IDisposable
{
    /// <summary>The lock file keeps them all; a page with a longer one is read anew each time.</summary>
    private const int LongestTag = 1000;

    /// <summary>Of what is kept, beside bodies: heads, and what chunks are made of.</summary>
    private const int MostBesides = 1024 * 1024;

    private readonly FetchOptions options;
    private readonly HttpClient client;

    public WebClient(FetchOptions options)
    {
        this.options = options;
        client = NewClient(recorder: null);
    }

    public async Task<FetchedPage> GetAsync(Uri address, string language, Remembered? remembered, CancellationToken cancel)
    {
        using var request = Request(address, language, remembered);
        return await AskAsync(request, cancel) with
        {
            IsConditional = request.Headers.Contains("If-None-Match") || request.Headers.Contains("If-Modified-Since"),
        };
    }

    public async Task<FetchedPage> PostAsync(Uri address, byte[] body, string type, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.Accept.ParseAdd("*/*");
        return await AskAsync(request, cancel);
    }

    private async Task<FetchedPage> AskAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(options.Timeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            return await AnswerAsync(request, either.Token);
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

    private async Task<FetchedPage> AnswerAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        if (options.Keep is null)
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            var body = response.IsSuccessStatusCode ? await ReadAsync(response.Content, cancel) : [];
            return await PageAsync(request.RequestUri!, response, body, cancel);
        }

        return await KeptAsync(request, options.Keep, cancel);
    }

    /// <summary>Over a connection of its own, on which nothing else is said. Refusals and redirects are read to their end as well.</summary>
    private async Task<FetchedPage> KeptAsync(HttpRequestMessage request, Func<WireAnswer, Task> keep, CancellationToken cancel)
    {
        var recorder = new WireRecorder((2 * options.LargestBody) + MostBesides);
        using var alone = NewClient(recorder);
        request.Version = HttpVersion.Version11;
        var at = options.Time.GetUtcNow();
        using var response = await alone.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        var body = response.IsSuccessStatusCode ? await ReadAsync(response.Content, cancel) : await RefusalAsync(response.Content, cancel);
        await keep(new WireAnswer
        {
            Address = request.RequestUri!,
            At = at,
            Request = recorder.Sent,
            Answer = body is null || recorder.Received is not { } received ? null
                : WireMessage.Cut(received, body, response.Headers.TransferEncodingChunked == true),
            Payload = body,
            From = recorder.From,
        });
        return await PageAsync(request.RequestUri!, response, response.IsSuccessStatusCode ? body! : [], cancel);
    }

    /// <summary>Nothing where it does not come whole: it was asked for the record only, and what the answer means stands in its head.</summary>
    private async Task<byte[]?> RefusalAsync(HttpContent content, CancellationToken cancel)
    {
        try
        {
            return await ReadAsync(content, cancel);
        }
        catch (Exception failure) when (failure is UnreachableException or HttpRequestException or IOException or OperationCanceledException)
        {
            // Expected: a body that is too long, too slow or broken off, with a head that says enough.
            return null;
        }
    }

    private HttpClient NewClient(WireRecorder? recorder)
    {
        var guard = new AddressGuard(options);
        var made = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            // A proxy would do the second lookup that the guard exists to prevent.
            UseProxy = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ConnectCallback = recorder is null ? guard.ConnectAsync
                : async (context, cancel) => recorder.Connected(await guard.ConnectAsync(context, cancel)),
            PlaintextStreamFilter = recorder is null ? null : (context, _) => ValueTask.FromResult(recorder.Watched(context.PlaintextStream)),
        })
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        made.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        made.DefaultRequestHeaders.AcceptEncoding.ParseAdd(ContentCodings.Accepted);
        made.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, application/pdf;q=0.8, " +
            "*/*;q=0.1");
        return made;
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancel)
    {
        await using var stream = await content.ReadAsStreamAsync(cancel);
        return await ReadAsync(stream, cancel);
    }

    private async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancel)
    {
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

    private async Task<FetchedPage> PageAsync(Uri address, HttpResponseMessage response, byte[] packed, CancellationToken cancel)
    {
        var (body, left) = ContentCodings.Unpacked(packed, response.Content.Headers.ContentEncoding);
        await using (body)
        {
            return Page(address, response) with { Packing = left, Body = await ReadAsync(body, cancel) };
        }
    }

    private FetchedPage Page(Uri address, HttpResponseMessage response) => new()
    {
        Address = address,
        Status = (int)response.StatusCode,
        MediaType = response.Content.Headers.ContentType?.MediaType,
        Charset = response.Content.Headers.ContentType?.CharSet,
        ETag = response.Headers.ETag?.ToString() is { Length: <= LongestTag } tag ? tag : null,
        LastModified = response.Content.Headers.LastModified?.ToString("R"),
        IsChallenge = response.Headers.TryGetValues("cf-mitigated", out var mitigated) && mitigated.Contains("challenge", StringComparer.OrdinalIgnoreCase),
        Location = response.Headers.Location is { } next && Uri.TryCreate(address, next, out var target) && WebAddress.TryParse(target.AbsoluteUri, out _)
            ? target : null,
        RetryAfter = Wait(response.Headers.RetryAfter),
    };

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - options.Time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
