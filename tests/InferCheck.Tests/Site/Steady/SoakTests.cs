using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Site.Live.Editions;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Steady;

/// <summary>
/// Readers by the dozen while an editor saves again and again, one time in three with a mistake, until enough of it was taken over and refused,
/// however long the machine takes.
/// INFERCHECK_SOAK_SECONDS makes it longer, and from a minute on memory must be flat.
/// </summary>
public sealed partial class SoakTests(ITestOutputHelper output) : IDisposable
{
    private const int Readers = 64;
    private const int Reloads = 4;
    private const int Refusals = 2;
    private const int Minute = 60;
    private const double MostGrowth = 1.25;

    /// <summary>What the collector may leave lying about from one look to the next.</summary>
    private const double Slack = 48e6;

    private static readonly string[] Addresses =
    [
        "/", "/providers/sample/", "/providers/sample/", "/providers/sample/", "/?training=opt-in", "/?q=edition", "/faq/", "/indexes/sample-index/",
            "/quality/", "/no/such/page/", "/sitemap.xml", "/site.css",
        "/api/v1/providers/sample/", "/api/v1/match/?training=opt-in", "/providers/sample.md", "/providers/sample/paper.md", "/watch/sample/all.atom",
            "/compare/?p=other&p=sample", "/data/manifest.json", "/data/all.json", "/readyz",
    ];

    private readonly SampleContent content = new();
    private readonly ConcurrentQueue<string> faults = new();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Nobody_sees_a_fault_or_two_versions_in_one_answer()
    {
        var original = File.ReadAllText(content.PathOf("providers/sample.md"));
        content.Write("providers/sample.md", Edition(original, 0));
        using var site = SiteProcess.Start(content.Folder, Data, "--watch", "--Logging:LogLevel:Default", "Error");
        await site.FirstAnswerAsync();
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(seed => Task.Run(() => ReadAsync(site, seed, end.Token))).ToList();
        var memory = MemoryAsync(site, end.Token);
        var edits = EditAsync(original, end.Token);
        await Task.Delay(Least);
        await Until.TrueAsync(async () => await site.FigureAsync("infercheck_reloads_total") >= Reloads
            && await site.FigureAsync("infercheck_reloads_refused_total") >= Refusals);
        await end.CancelAsync();
        await Task.WhenAll([edits, .. readers]);

        Assert.True(faults.IsEmpty, $"{faults.Count} faults, such as\n{string.Join('\n', faults.Take(5))}");
        Assert.DoesNotContain(site.Lines, line => line.Contains("Exception", StringComparison.Ordinal) || line.StartsWith("crit", StringComparison.Ordinal));
        await LeftoversGoAsync();
        if (Least.TotalSeconds >= Minute)
        {
            IsFlat(await memory);
        }
    }

    private static TimeSpan Least { get; } =
        TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("INFERCHECK_SOAK_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var seconds) ? seconds : 0);

    /// <summary>The number stands in the name and in two claims, so that an answer of two versions would show two numbers.</summary>
    private static string Edition(string text, int number) => text
        .Replace("name: Sample API", $"name: Edition-{number} API", StringComparison.Ordinal)
        .Replace("Kept for checks", $"Edition-{number}. Kept for checks", StringComparison.Ordinal)
        .Replace("A second paragraph.", $"A second paragraph of Edition-{number}.", StringComparison.Ordinal);

    private async Task EditAsync(string original, CancellationToken end)
    {
        for (var number = 1; !end.IsCancellationRequested; number++)
        {
            var text = Edition(original, number);
            content.Write("providers/sample.md", number % 3 == 0 ? text.Replace("value: opt-in", "value: opt_inn", StringComparison.Ordinal) : text);
            await Task.Delay(500, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(SiteProcess site, int seed, CancellationToken end)
    {
        var random = new Random(seed);
        while (!end.IsCancellationRequested)
        {
            var address = random.Next(4) == 0 ? $"/?q=sample{random.Next(1_000)}" : Addresses[random.Next(Addresses.Length)];
            using var answer = await site.Client.GetAsync(address, CancellationToken.None);
            var bytes = await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
            if (Fault(answer, bytes) is { } fault)
            {
                faults.Enqueue($"{address}: {fault}");
            }

            // Readers read; without a pause this would measure the test's own client.
            await Task.Delay(random.Next(10), CancellationToken.None);
        }
    }

    /// <summary>Headers and body must be of one version too: a strong tag names the very bytes.</summary>
    private static string? Fault(HttpResponseMessage answer, byte[] bytes)
    {
        var editions = EditionNumber().Matches(Encoding.UTF8.GetString(bytes)).Select(match => match.Value).Distinct().ToList();
        var tag = answer.Headers.ETag is { IsWeak: false, Tag.Length: 34 } strong ? strong.Tag : null;
        return (int)answer.StatusCode >= 500 ? $"{(int)answer.StatusCode}"
            : editions.Count > 1 ? string.Join(", ", editions)
            : tag is not null && tag != $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"" ? $"{tag} is not of these bytes"
            : null;
    }

    private static async Task<List<double>> MemoryAsync(SiteProcess site, CancellationToken end)
    {
        var seen = new List<double>();
        while (!end.IsCancellationRequested)
        {
            seen.Add(await site.FigureAsync("process_working_set_bytes"));
            await Task.Delay(500, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return seen;
    }

    /// <summary>The last third takes no more than the second: the first is warming up.</summary>
    private void IsFlat(List<double> memory)
    {
        var third = memory.Count / 3;
        var (before, after) = (memory.Skip(third).Take(third).Max(), memory.TakeLast(third).Max());
        output.WriteLine($"{faults.Count} faults; memory at most {before / 1e6:0} MB in the second third, {after / 1e6:0} MB in the last");
        Assert.True(after <= (before * MostGrowth) + Slack, $"memory grew from {before / 1e6:0} to {after / 1e6:0} MB");
    }

    /// <summary>One database, the lock, the files to take away that belong to it, and the days it is served on.</summary>
    private async Task LeftoversGoAsync()
    {
        var kept = Path.Combine(Data, EditionServices.Folder);
        await Until.TrueAsync(() => Directory.GetFileSystemEntries(Data).Length <= 4 && Directory.GetFiles(Data, "*.db") is [var database]
            && Directory.GetDirectories(Data).Where(folder => folder != kept).All(folder =>
                Path.GetFileName(folder).StartsWith(Path.GetFileNameWithoutExtension(database), StringComparison.Ordinal)));
        Assert.Equal([".db", ".lock"], Directory.GetFiles(Data).Select(Path.GetExtension).Order());
        Assert.InRange(Directory.GetFiles(kept, "*.zip").Length, 1, 2);
    }

    [GeneratedRegex("Edition-[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex EditionNumber();
}
