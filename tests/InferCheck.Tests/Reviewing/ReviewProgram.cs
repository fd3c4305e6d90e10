using System.Collections.Concurrent;
using System.Diagnostics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Reviewing;

/// <summary>`infercheck review` as somebody starts it, in a process of its own.</summary>
internal sealed class ReviewProgram : IDisposable
{
    private readonly Process process;

    private ReviewProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public ConcurrentQueue<string> Lines { get; } = new();

    public string Printed => string.Join('\n', Lines);

    /// <summary>The address it printed.</summary>
    public Uri Start { get; private set; } = new("http://127.0.0.1");

    public static async Task<ReviewProgram> StartAsync(string content, string data, params string[] arguments)
    {
        var program = new ReviewProgram(Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "infercheck.dll"), "review", "--content", content, "--data", data, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
        await Until.TrueAsync(() => program.process.HasExited || program.Lines.Any(line => line.StartsWith("http://", StringComparison.Ordinal)));
        Assert.False(program.process.HasExited, program.Printed);
        program.Start = new Uri(program.Lines.First(line => line.StartsWith("http://", StringComparison.Ordinal)));
        return program;
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

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            Lines.Enqueue(line);
        }
    }
}
