using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using InferCheck.Site.Commands;

namespace InferCheck.Benchmarks;

/// <summary>How long an editor waits until a saved change is on the page: nine edits of one profile, beside all the others, in a site that runs for real.</summary>
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
            var times = await TimesAsync(client, profile);
            program.Kill(entireProcessTree: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Directory.GetFiles(Path.GetDirectoryName(profile)!).Length} profiles: seen after {string.Join(", ", times.Select(time => $"{time:0}"))} ms, median {times.Order().ElementAt(Edits / 2):0} ms"));
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
        return Process.Start("dotnet", [typeof(ServeCommand).Assembly.Location, "--content", content, "--data", data, "--urls", address, "--watch", "--Logging:LogLevel:Default", "Error"]);
    }

    private static async Task<List<double>> TimesAsync(HttpClient client, string profile)
    {
        var address = $"/providers/{Path.GetFileNameWithoutExtension(profile)}/";
        var original = await File.ReadAllTextAsync(profile);
        await UntilSeenAsync(client, address, "<h1");
        var times = new List<double>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            await File.WriteAllTextAsync(profile, $"{original}\n\nEdition-{edit}.\n");
            times.Add((await UntilSeenAsync(client, address, $"Edition-{edit}.")).TotalMilliseconds);
        }

        return times;
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
