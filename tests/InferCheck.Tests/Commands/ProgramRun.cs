using System.Diagnostics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

/// <summary>The program as a user starts it: its own process, its exit code, what it prints.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static ProgramRun Of(params string[] arguments) => Of(_ => { }, arguments);

    /// <summary>With something to do while the process runs, given its id.</summary>
    public static ProgramRun Of(Action<int> meanwhile, params string[] arguments) => Of(_ => { }, meanwhile, arguments);

    /// <summary>Started another way: in another folder, with another environment, through another host.</summary>
    public static ProgramRun With(Action<ProcessStartInfo> prepare, params string[] arguments) => Of(prepare, _ => { }, arguments);

    private static ProgramRun Of(Action<ProcessStartInfo> prepare, Action<int> meanwhile, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "infercheck.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        prepare(start);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        meanwhile(process.Id);
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
