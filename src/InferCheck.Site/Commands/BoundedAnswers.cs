using System.Net;
using System.Text;

namespace InferCheck.Site.Commands;

/// <summary>Reads an answer to its end or to its bound, before anybody parses it, and asks again a few times where the server says "not now".</summary>
internal sealed class BoundedAnswers(string key, TimeSpan retryWait) : DelegatingHandler
{
    private const int LargestAnswer = 4 * 1024 * 1024;
    private const int Retries = 3;

    /// <summary>A shorter one stands in every text.</summary>
    private const int ShortestSecret = 8;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly byte[] secret = Encoding.UTF8.GetBytes(key);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.LoadIntoBufferAsync(cancellationToken);
        }

        for (var tries = 0; ; tries++)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (tries == Retries || !IsBusy(answer) || Wait(answer, tries) is not { } wait)
            {
                return await BoundedAsync(answer, cancellationToken);
            }

            answer.Dispose();
            await Task.Delay(wait, cancellationToken);
        }
    }

    private static bool IsBusy(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>As long as the server says, or doubled each time; nothing where that is too long to sit there for.</summary>
    private TimeSpan? Wait(HttpResponseMessage answer, int tries)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? retryWait * Math.Pow(2, tries);
        return wait <= LongestWait ? wait : null;
    }

    private async Task<HttpResponseMessage> BoundedAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        try
        {
            var body = await ReadAsync(answer.Content, cancel);
            if (secret.Length >= ShortestSecret && body.AsSpan().IndexOf(secret) >= 0)
            {
                throw new UnusableAnswerException("the server's answer repeats the key that was sent to it");
            }

            var type = answer.Content.Headers.ContentType;
            answer.Content = new ByteArrayContent(body);
            answer.Content.Headers.ContentType = type;
            return answer;
        }
        catch
        {
            // Whatever ends the reading, the connection ends with it.
            answer.Dispose();
            throw;
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancel)
    {
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestAnswer)
            {
                throw new UnusableAnswerException(FormattableString.Invariant($"the answer is larger than {LargestAnswer >> 20} MB"));
            }
        }

        return body.ToArray();
    }
}
