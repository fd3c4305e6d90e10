using System.ComponentModel;
using System.Diagnostics;

namespace InferCheck.Programs;

/// <summary>The one way to start another program: found on PATH, in an environment of its own, and stopped when it takes too much.</summary>
public static class OtherProgram
{
    /// <summary>For callers that have nothing else to do meanwhile.</summary>
    public static ProgramAnswer Run(ProgramCall call) => Task.Run(() => RunAsync(call, CancellationToken.None)).GetAwaiter().GetResult();

    public static async Task<ProgramAnswer> RunAsync(ProgramCall call, CancellationToken cancel)
    {
        if (ProgramPath.Find(call.Program) is not { } path)
        {
            return ProgramAnswer.NotInstalled;
        }

        using var process = Start(path, call);
        return process is null ? ProgramAnswer.NotInstalled : await new RunningProgram(process, call).EndAsync(cancel);
    }

    private static Process? Start(string path, ProgramCall call)
    {
        try
        {
            return Process.Start(StartOf(path, call));
        }
        catch (Win32Exception)
        {
            // Expected: a file that is called a program and is none, or that we may not start.
            return null;
        }
    }

    private static ProcessStartInfo StartOf(string path, ProgramCall call)
    {
        var start = new ProcessStartInfo(path, call.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // Not ours: programs too look around in the folder they are started in.
            WorkingDirectory = Path.GetDirectoryName(path),
        };
        start.Environment.Clear();
        foreach (var (name, value) in Surroundings().Concat(call.Environment))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>What every program may know: where programs stand, that a machine listens, and where Windows is, without which little starts there.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Surroundings()
    {
        yield return new("PATH", string.Join(Path.PathSeparator, ProgramPath.Folders));
        yield return new("LANG", "C");
        yield return new("LC_ALL", "C");
        if (Environment.GetEnvironmentVariable("SystemRoot") is { Length: > 0 } system && OperatingSystem.IsWindows())
        {
            yield return new("SystemRoot", system);
        }
    }
}
