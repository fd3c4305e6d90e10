using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace InferCheck.Site.Commands;

/// <summary>
/// The one place that knows the client of OpenAI. Nothing else names its types, so that no other command loads them. All it sends and receives goes
/// through a client of our own: no proxy, no cookies, no redirects that would carry the key elsewhere, answers of a bounded size, few retries.
/// </summary>
internal sealed class ModelEndpoint : IDisposable
{
    private readonly HttpClient web;

    public ModelEndpoint(ModelRequested request, TimeSpan? retryWait = null)
    {
        web = new HttpClient(new BoundedAnswers(request.Key, retryWait ?? TimeSpan.FromSeconds(2))
        {
            InnerHandler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                UseCookies = false,
                UseProxy = false,
                ActivityHeadersPropagator = null,
                MaxResponseHeadersLength = 64,
                MaxResponseDrainSize = 0,
            },
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        Client = new ChatClient(request.Model, new ApiKeyCredential(request.Key), new OpenAIClientOptions
        {
            Endpoint = request.Endpoint,
            Transport = new HttpClientPipelineTransport(web),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            // How long an answer may take is counted by who asks.
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        }).AsIChatClient();
    }

    public IChatClient Client { get; }

    /// <summary>Never what the server sent: it knows the key, and may say it.</summary>
    public static string Explain(Exception failure) => failure switch
    {
        UnusableAnswerException unusable => unusable.Message,
        { InnerException: UnusableAnswerException unusable } => unusable.Message,
        ClientResultException { Status: > 0 } refused => FormattableString.Invariant($"the server answered {refused.Status}"),
        HttpRequestException or IOException or { InnerException: HttpRequestException or IOException } => "the server cannot be reached, or broke off",
        _ => $"the answer could not be read: {failure.GetType().Name}",
    };

    public void Dispose()
    {
        Client.Dispose();
        web.Dispose();
    }
}
