using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using InferCheck.Site.Commands;

namespace InferCheck.Benchmarks;

/// <summary>
/// How long an editor waits until a saved change is on the page: nine edits of one profile, beside all the others, in a site that runs for real.
/// </summary>
internal static class OneEdit
{
    private const int Edits = 9;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task PrintAsync(string source)
    {
        var folder = Directory.CreateTempSubdirectory("infercheck-edit-");
        try
        {
            var content = Path.Combine(folder.FullName, "content");
            Folders.Copy(source, content);
            var profile = Directory.EnumerateFiles(Path.Combine(content, "providers")).Order(StringComparer.Ordinal).First();
            using var program = Serve(content, Path.Combine(folder.FullName, "data"), out var client);
            var started = await StartedAsync(client, profile, program);
            var (times, busy) = await TimesAsync(client, profile, program);
            program.Kill(entireProcessTree: true);
            var seen = string.Join(", ", times.Select(time => time.ToString("0", CultureInfo.InvariantCulture)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Directory.GetFiles(Path.GetDirectoryName(profile)!).Length} profiles: first answer after {started}; "
                + $"seen after {seen} ms, median {Median(times):0} ms, of the processor {Median(busy):0} ms"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process Serve(string content, string data, out HttpClient client)
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}";
        listener.Stop();
        client = new HttpClient { BaseAddress = new Uri(address) };
        return Process.Start("dotnet",
            [typeof(ServeCommand).Assembly.Location, "--content", content, "--data", data, "--urls", address, "--watch", "--Logging:LogLevel:Default",
            "Error"]);
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(Edits / 2);

    private static string AddressOf(string profile) => $"/providers/{Path.GetFileNameWithoutExtension(profile)}/";

    /// <summary>With what a busy machine does not change: the time of the processor, and the most memory.</summary>
    private static async Task<string> StartedAsync(HttpClient client, string profile, Process program)
    {
        var waited = await UntilSeenAsync(client, AddressOf(profile), "<h1");
        program.Refresh();
        return string.Create(CultureInfo.InvariantCulture,
            $"{waited.TotalSeconds:0.0} s, of the processor {program.TotalProcessorTime.TotalSeconds:0.0} s, peak {program.PeakWorkingSet64 / 1_000_000} MB");
    }

    private static async Task<(List<double> Times, List<double> Busy)> TimesAsync(HttpClient client, string profile, Process program)
    {
        var original = await File.ReadAllTextAsync(profile);
        var (times, busy) = (new List<double>(), new List<double>());
        for (var edit = 1; edit <= Edits; edit++)
        {
            var before = Busy(program);
            await File.WriteAllTextAsync(profile, $"{original}\n\nEdition-{edit}.\n");
            times.Add((await UntilSeenAsync(client, AddressOf(profile), $"Edition-{edit}.")).TotalMilliseconds);
            busy.Add(Busy(program) - before);
        }

        return (times, busy);
    }

    private static double Busy(Process program)
    {
        program.Refresh();
        return program.TotalProcessorTime.TotalMilliseconds;
    }

    private static async Task<TimeSpan> UntilSeenAsync(HttpClient client, string address, string text)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(10))
        {
            try
            {
                if ((await client.GetStringAsync(address)).Contains(text, StringComparison.Ordinal))
                {
                    return watch.Elapsed;
                }
            }
            catch (HttpRequestException) when (watch.Elapsed < Patience)
            {
                // Expected until it listens.
            }

            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"{address} did not say {text} in {Patience.TotalMinutes:0} minutes");
            }
        }
    }
}
