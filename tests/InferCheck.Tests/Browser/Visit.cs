using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>A reader with a fresh profile on the site, and what their browser complains about and asks for.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri site;

    public Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        this.site = site;
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => Complaints.Enqueue(error);
        context.Request += (_, request) => Ask(request.Url);
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Complaints { get; } = [];

    public ConcurrentQueue<Uri> Requests { get; } = [];

    public IEnumerable<Uri> Foreign => Requests.Where(request => request.Authority != site.Authority);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    /// <summary>A browser reports the status of a page that is meant to be missing as an error; a file that is missing beside it is one.</summary>
    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning"
            && !(message.Text.Contains("status of 404", StringComparison.Ordinal) && message.Location.EndsWith("/nope/:0:0", StringComparison.Ordinal)))
        {
            Complaints.Enqueue(message.Text);
        }
    }

    private void Ask(string address)
    {
        if (new Uri(address) is { Scheme: "http" or "https" or "ws" or "wss" } uri)
        {
            Requests.Enqueue(uri);
        }
    }
}
