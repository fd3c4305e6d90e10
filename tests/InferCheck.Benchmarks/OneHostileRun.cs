using System.Diagnostics;
using System.Globalization;
using System.Net;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Memory;

namespace InferCheck.Benchmarks;

/// <summary>Verify once in a fresh process over one page of each hostile kind, five quotes a page, all on one host: what became of each, and when.</summary>
internal static class OneHostileRun
{
    public static async Task PrintAsync(int length)
    {
        using var server = new PolicyServer(HostilePages.Count, length, "serve-hostile");
        var sought = Enumerable.Range(0, HostilePages.Count * 5).Select(number => Quote(number, server.Port)).ToList();
        var options = new FetchOptions
        {
            Pause = TimeSpan.Zero,
            MayConnect = endpoint => IPAddress.IsLoopback(endpoint.Address),
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        };
        var watch = Stopwatch.StartNew();
        var run = await new QuoteVerifier(options, SourceLock.Empty, VerifyExceptions.None).RunAsync(sought, new Lines(), CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        var (time, processor, peak) = (watch.Elapsed.TotalSeconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 / 1_000_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{HostilePages.Count} pages of {length / 1000} KB: {time:0.0} s, processor {processor:0.0} s, peak {peak} MB; {run.Findings.Count} of " +
                $"{sought.Count} quotes judged"));
    }

    private static SourceQuote Quote(int number, int port) => new()
    {
        Provider = "generated",
        Topic = "retention",
        Source = FormattableString.Invariant($"http://host.example:{port}/{number / 5:00}"),
        Quote = HostilePages.Sentence.Replace("30", (30 + number % 5).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        At = new SourceLocation("generated.md", number + 1, 1),
    };

    private sealed class Lines : IProgress<SourceVisit>
    {
        private readonly Stopwatch watch = Stopwatch.StartNew();

        public void Report(SourceVisit value)
        {
            var outcomes = value.Findings.Select(finding => $"{finding.Outcome.Name()} {finding.Detail}".Trim()).Distinct(StringComparer.Ordinal);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{value.Page[^2..]} {watch.Elapsed.TotalSeconds:0.0} s: {string.Join(", ", outcomes)}"));
            watch.Restart();
        }
    }
}
