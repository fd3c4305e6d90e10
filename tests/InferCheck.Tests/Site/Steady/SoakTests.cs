using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Readers by the dozen while an editor saves twice a second, one time in three with a mistake. INFERCHECK_SOAK_SECONDS makes it longer.</summary>
public sealed partial class SoakTests(ITestOutputHelper output) : IDisposable
{
    private const int Readers = 64;
    private const int Minute = 60;
    private const double MostGrowth = 1.25;

    /// <summary>What the collector may leave lying about from one look to the next.</summary>
    private const double Slack = 48e6;

    private static readonly string[] Addresses =
    [
        "/", "/providers/sample/", "/providers/sample/", "/providers/sample/", "/?training=opt-in", "/?q=edition", "/faq/", "/indexes/sample-index/", "/quality/", "/no/such/page/", "/sitemap.xml", "/site.css",
        "/api/v1/providers/sample/", "/api/v1/match/?training=opt-in", "/providers/sample.md", "/providers/sample/paper.md", "/watch/sample/all.atom", "/compare/?p=other&p=sample", "/data/manifest.json", "/data/all.json", "/readyz",
    ];

    private readonly SampleContent content = new();
    private readonly ConcurrentQueue<string> faults = new();

    private string Data => content.PathOf(".data");

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Nobody_sees_a_fault_or_two_versions_in_one_answer()
    {
        var original = File.ReadAllText(content.PathOf("providers/sample.md"));
        content.Write("providers/sample.md", Edition(original, 0));
        using var site = SiteProcess.Start(content.Folder, Data, "--watch", "--Logging:LogLevel:Default", "Error");
        await site.FirstAnswerAsync();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds()));
        var readers = Enumerable.Range(0, Readers).Select(seed => Task.Run(() => ReadAsync(site, seed, end.Token))).ToList();
        var memory = MemoryAsync(site, end.Token);
        await EditAsync(original, end.Token);
        await Task.WhenAll(readers);

        Assert.True(faults.IsEmpty, $"{faults.Count} faults, such as\n{string.Join('\n', faults.Take(5))}");
        Assert.DoesNotContain(site.Lines, line => line.Contains("Exception", StringComparison.Ordinal) || line.StartsWith("crit", StringComparison.Ordinal));
        var (reloads, refusals) = (await site.FigureAsync("infercheck_reloads_total"), await site.FigureAsync("infercheck_reloads_refused_total"));
        Assert.True(reloads > Seconds() / 4 && refusals > 0, $"{reloads} contents were taken over, {refusals} refused");
        await LeftoversGoAsync();
        IsFlat(await memory);
    }

    private static int Seconds() => int.TryParse(Environment.GetEnvironmentVariable("INFERCHECK_SOAK_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : Minute;

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

    /// <summary>One database, the lock, and the files to take away that belong to it.</summary>
    private async Task LeftoversGoAsync()
    {
        for (var tries = 0; tries < 100 && Directory.GetFileSystemEntries(Data).Length > 3; tries++)
        {
            await Task.Delay(50);
        }

        Assert.Equal([".db", ".lock"], Directory.GetFiles(Data).Select(Path.GetExtension).Order());
        var database = Path.GetFileNameWithoutExtension(Directory.GetFiles(Data, "*.db").Single());
        Assert.All(Directory.GetDirectories(Data), folder => Assert.StartsWith(database, Path.GetFileName(folder), StringComparison.Ordinal));
    }

    [GeneratedRegex("Edition-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EditionNumber();
}
