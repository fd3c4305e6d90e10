using System.Diagnostics;
using System.Globalization;
using System.Net;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Memory;

namespace InferCheck.Benchmarks;

/// <summary>
/// Verify once in a fresh process: 700 quotes over 200 pages of 200 KB on 40 hosts, pauses off; every tenth quote changed, every twentieth gone.
/// </summary>
internal static class OneVerification
{
    private const int Hosts = 40;

    public static async Task PrintAsync(int quotes, int pages, int length)
    {
        using var server = new PolicyServer(pages, length);
        var sought = Enumerable.Range(0, quotes).Select(number => Quote(number, pages, server.Port)).ToList();
        var options = new FetchOptions
        {
            Pause = TimeSpan.Zero,
            MayConnect = endpoint => IPAddress.IsLoopback(endpoint.Address),
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        };
        var watch = Stopwatch.StartNew();
        var run = await new QuoteVerifier(options, SourceLock.Empty, VerifyExceptions.None).RunAsync(sought, progress: null, CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{quotes} quotes over {pages} pages of {length / 1000} KB: {watch.Elapsed.TotalSeconds:0.00} s, peak {process.PeakWorkingSet64 / 1_000_000} " +
                $"MB; {run.Count(QuoteOutcome.Found)} found, {run.Count(QuoteOutcome.Changed)} changed, {run.Count(QuoteOutcome.Gone)} gone"));
    }

    private static SourceQuote Quote(int number, int pages, int port)
    {
        var page = number % pages;
        var words = GeneratedPolicies.Sentence(page, number / pages * 20);
        return new SourceQuote
        {
            Provider = "generated",
            Topic = "retention",
            Source = FormattableString.Invariant($"http://host-{page % Hosts}.example:{port}/{page}"),
            Quote = number % 20 == 3 ? "Nobody ever wrote this sentence about lemurs, kettles, harpsichords or yesterday's weather anywhere."
                : number % 10 == 7 ? words.Replace(" days", " weeks", StringComparison.Ordinal) : words,
            At = new SourceLocation("generated.md", number + 1, 1),
        };
    }
}
