using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace InferCheck.Tests.Support;

/// <summary>The site as it runs for real, in a process of its own, so that it can be stopped, killed and measured.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process process;

    private SiteProcess(Process process, int port)
    {
        this.process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What it has written to the terminal.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public bool HasExited => process.HasExited;

    public static SiteProcess Start(string content, string data, params string[] arguments)
    {
        var port = FreePort();
        return new SiteProcess(Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "infercheck.dll"), "--content", content, "--data", data, "--urls", $"http://127.0.0.1:{port}",
                .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!, port);
    }

    /// <summary>Once it answers.</summary>
    public async Task<string> FirstAnswerAsync(string address = "/")
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await Client.GetStringAsync(address);
            }
            catch (HttpRequestException) when (watch.Elapsed < Until.Patience)
            {
                // Expected until it listens.
                Assert.False(HasExited, $"it has stopped:\n{string.Join('\n', Lines)}");
                await Task.Delay(50);
            }
        }
    }

    /// <summary>A figure of `/metrics`.</summary>
    public async Task<double> FigureAsync(string name)
    {
        var line = (await Client.GetStringAsync("/metrics")).Split('\n').First(line => line.StartsWith(name + " ", StringComparison.Ordinal));
        return double.Parse(line[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }

    /// <summary>Asks it to stop, as the system does when it shuts down.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public async Task<int> ExitCodeAsync()
    {
        using var end = new CancellationTokenSource(Until.Patience);
        await process.WaitForExitAsync(end.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        Client.Dispose();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            Lines.Enqueue(line);
        }
    }
}
