using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Site.Web.Metrics;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Readers by the dozen while an editor saves twice a second, one time in three with a mistake. INFERCHECK_SOAK_SECONDS makes it longer.</summary>
public sealed partial class SoakTests
{
    private const int Readers = 64;
    private const int HalfMinute = 30;

    private static readonly string[] Addresses =
        ["/", "/providers/sample/", "/providers/sample/", "/providers/sample/", "/?training=opt-in", "/?q=edition", "/faq/", "/indexes/sample-index/", "/quality/", "/no/such/page/", "/sitemap.xml", "/site.css"];

    [Fact]
    public async Task Nobody_sees_a_fault_or_two_versions_in_one_answer()
    {
        using var content = new SampleContent();
        var original = File.ReadAllText(content.PathOf("providers/sample.md"));
        content.Write("providers/sample.md", Edition(original, 0));
        await using var site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true", CollectedLog.Switch, "Error");
        using var log = new CollectedLog();
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds()));
        var faults = new ConcurrentQueue<string>();
        var readers = Enumerable.Range(0, Readers).Select(seed => Task.Run(() => ReadAsync(site, seed, faults, end.Token))).ToList();
        await EditAsync(content, original, end.Token);
        await Task.WhenAll(readers);

        var meters = site.Services.GetRequiredService<SiteMeters>();
        var all = log.Lines.Where(line => !line.StartsWith("The content has 1 errors", StringComparison.Ordinal)).Concat(faults).ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults, such as\n{string.Join("\n\n", all.Take(5))}");
        Assert.True(meters.Reloads > Seconds() / 4 && meters.Refusals > 0, $"{meters.Reloads} contents were taken over, {meters.Refusals} refused");
        await LeftoversGoAsync(content.PathOf(".data"));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true), 0, 400_000_000);
    }

    private static int Seconds() => int.TryParse(Environment.GetEnvironmentVariable("INFERCHECK_SOAK_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : HalfMinute;

    /// <summary>The number stands in the name and in two claims, so that an answer of two versions would show two numbers.</summary>
    private static string Edition(string text, int number) => text
        .Replace("name: Sample API", $"name: Edition-{number} API", StringComparison.Ordinal)
        .Replace("Kept for checks", $"Edition-{number}. Kept for checks", StringComparison.Ordinal)
        .Replace("A second paragraph.", $"A second paragraph of Edition-{number}.", StringComparison.Ordinal);

    private static async Task EditAsync(SampleContent content, string original, CancellationToken end)
    {
        for (var number = 1; !end.IsCancellationRequested; number++)
        {
            var text = Edition(original, number);
            content.Write("providers/sample.md", number % 3 == 0 ? text.Replace("value: opt-in", "value: opt_inn", StringComparison.Ordinal) : text);
            await Task.Delay(500, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(HostedSite site, int seed, ConcurrentQueue<string> faults, CancellationToken end)
    {
        var random = new Random(seed);
        while (!end.IsCancellationRequested)
        {
            var address = random.Next(4) == 0 ? $"/?q=sample{random.Next(1_000)}" : Addresses[random.Next(Addresses.Length)];
            using var answer = await site.Client.GetAsync(address, CancellationToken.None);
            var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            var editions = EditionNumber().Matches(text).Select(match => match.Value).Distinct().ToList();
            if ((int)answer.StatusCode >= 500 || editions.Count > 1)
            {
                faults.Enqueue($"{address}: {(int)answer.StatusCode} {string.Join(", ", editions)}");
            }

            // Readers read; without a pause this would measure the test's own client.
            await Task.Delay(random.Next(10), CancellationToken.None);
        }
    }

    private static async Task LeftoversGoAsync(string data)
    {
        for (var tries = 0; tries < 100 && Directory.GetFiles(data).Length > 2; tries++)
        {
            await Task.Delay(50);
        }

        Assert.Equal([".db", ".lock"], Directory.GetFiles(data).Select(Path.GetExtension).Order());
    }

    [GeneratedRegex("Edition-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EditionNumber();
}
