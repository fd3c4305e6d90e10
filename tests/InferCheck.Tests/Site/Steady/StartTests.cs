using System.Diagnostics;
using System.Net.Sockets;
using InferCheck.Site.Live;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Starts that are cut short, and starts that meet, never leave half a content behind.</summary>
public sealed class StartTests : IDisposable
{
    private const int Kills = 20;

    private readonly SampleContent content = new();

    private string Data => content.PathOf(".data");

    public void Dispose() => content.Dispose();

    [Fact]
    public void Killed_twenty_times_in_the_middle_of_a_bake_the_next_start_has_whole_content()
    {
        var random = new Random(7);
        var killed = 0;
        for (var time = 0; time < Kills; time++)
        {
            // Another version each time, so that there is something to bake; killed as soon as the file aside appears, or a little later.
            content.Write("faq/sample-question.md", $"{SampleTexts.Faq}\nEdition {time}.\n");
            var before = Begun();
            using var process = Start("http://127.0.0.1:0");
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < TimeSpan.FromSeconds(20) && !process.HasExited && !Begun().Except(before).Any())
            {
                Thread.Yield();
            }

            Thread.Sleep(random.Next(12));
            killed += Begun().Except(before).Any() ? 1 : 0;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        var served = new ContentBakery(content.Folder, Data).Prepare().Content!;
        Assert.Equal(2, served.Store.Totals.Providers);
        Assert.Contains($"Edition {Kills - 1}", served.Store.Texts.Faq()[0].AnswerHtml, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Data, "*.tmp"));
        Assert.True(killed > 0, "no bake was caught in the middle");
        served.Replace();
    }

    [Fact]
    public async Task Two_starts_at_once_on_one_folder_both_serve()
    {
        var ports = new[] { FreePort(), FreePort() };
        using var first = Start($"http://127.0.0.1:{ports[0]}");
        using var second = Start($"http://127.0.0.1:{ports[1]}");
        try
        {
            using var client = new HttpClient();
            foreach (var port in ports)
            {
                Assert.Contains("Sample API", await FirstAnswerAsync(client, port), StringComparison.Ordinal);
            }

            Assert.Single(Directory.GetFiles(Data, "*.db"));
            Assert.Empty(Directory.GetFiles(Data, "*.tmp"));
        }
        finally
        {
            first.Kill();
            second.Kill();
            await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());
        }
    }

    private static async Task<string> FirstAnswerAsync(HttpClient client, int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/"));
            }
            catch (HttpRequestException) when (tries < 200)
            {
                // Expected until it listens.
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string[] Begun() => Directory.Exists(Data) ? Directory.GetFiles(Data, "*.tmp") : [];

    private Process Start(string address) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "infercheck.dll"), "--content", content.Folder, "--data", Data, "--urls", address, "--Logging:LogLevel:Default", "None"])
    {
        WorkingDirectory = Repository.Root,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
