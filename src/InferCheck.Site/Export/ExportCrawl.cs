using System.Collections.Concurrent;
using System.Text;

namespace InferCheck.Site.Export;

/// <summary>
/// From the known addresses along every link to every other, as many at once as there are processors. Only addresses are kept; pages pass through.
/// </summary>
internal sealed class ExportCrawl(InProcessServer server, Uri site, StaticLinks links, StaticTree tree, HeadersFile headers, ExportProgress progress)
{
    /// <summary>An address there is no page at.</summary>
    private const string NotFoundPage = "/404/";
    private const string NotFoundFile = "/404.html";
    private const int MostFailures = 50;

    private readonly ConcurrentDictionary<string, string> known = new();
    private readonly ConcurrentQueue<StaticAddress> waiting = new();
    private readonly ConcurrentBag<string> failures = [];
    private int done;

    public IReadOnlyList<string> Failures => [.. failures.Order(StringComparer.Ordinal).Take(MostFailures)];

    public async Task RunAsync(IEnumerable<string> paths, IEnumerable<string> prefixes)
    {
        foreach (var path in paths)
        {
            Add(StaticAddress.Plain(path), "the list of addresses");
        }

        // A worker that finds the queue empty may be early: another one's page can still add links to it.
        while (!waiting.IsEmpty)
        {
            await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(WorkAsync)));
        }

        foreach (var prefix in prefixes)
        {
            await AskAsync(new StaticAddress(prefix + NotFoundPage, "", prefix + NotFoundFile), StatusCodes.Status404NotFound);
        }

        progress.Finish(done);
    }

    private async Task WorkAsync()
    {
        while (waiting.TryDequeue(out var address))
        {
            await AskAsync(address, StatusCodes.Status200OK);
            progress.Report(Interlocked.Increment(ref done), known.Count);
        }
    }

    private async Task AskAsync(StaticAddress address, int expected)
    {
        var answer = await server.AskAsync(site, address.Path, address.Query);
        if (answer.Status != expected)
        {
            var leads = answer.Headers.Location.ToString() is { Length: > 0 } target ? $" to {target}" : "";
            failures.Add($"{address.Path}{address.Query} is answered with {answer.Status}{leads}; linked from {known.GetValueOrDefault(address.Target)}");
            return;
        }

        headers.Add(address.Target, answer);
        await (answer.File is { } file ? tree.CopyAsync(address.File, file) : tree.WriteAsync(address.File, InTree(answer, address)));
    }

    private byte[] InTree(InProcessAnswer answer, StaticAddress address) => answer switch
    {
        { IsHtml: true } => Encoding.UTF8.GetBytes(links.Rewrite(Encoding.UTF8.GetString(answer.Body), address, found => Add(found, address.Target))),
        { IsJson: true } => Encoding.UTF8.GetBytes(links.InTree(Encoding.UTF8.GetString(answer.Body), address)),
        _ => answer.Body,
    };

    private void Add(StaticAddress address, string from)
    {
        if (known.TryAdd(address.Target, from))
        {
            waiting.Enqueue(address);
        }
    }
}
