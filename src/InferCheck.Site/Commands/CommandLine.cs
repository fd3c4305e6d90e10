using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>One executable: with a verb it is a tool, without one it serves the site.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = Root();
        foreach (var option in ServeCommand.Described())
        {
            root.Options.Add(option);
        }

        if (args.Length == 0 || IsServing(args[0], root))
        {
            return await ServeCommand.RunAsync(args);
        }

        var parsed = root.Parse(args);
        if (CallErrors.Of(parsed) is not { Count: > 0 } errors)
        {
            return await InvokeAsync(parsed);
        }

        // A usage error would otherwise end with 1, which means findings.
        foreach (var error in errors)
        {
            await Console.Error.WriteLineAsync(error);
        }

        await Console.Error.WriteLineAsync("infercheck --help lists the commands");
        return ExitCodes.Failed;
    }

    private static RootCommand Root() => new("InferCheck: what AI inference providers' own documents say. Without a command it serves the site.")
    {
        CheckCommand.Create(),
        ExportCommand.Create(),
        NewCommand.Create(),
        DraftCommand.Create(),
        CrossReadCommand.Create(),
        VerifyCommand.Create(),
        StampCommand.Create(),
        PackCommand.Create(),
        ReplayCommand.Create(),
        EditionsCommand.Create(),
        ChangesCommand.Create(),
        ImportCommand.Create(),
        ReviewCommand.Create(),
        PolicyCommand.Create(),
        ScanCommand.Create(),
        McpCommand.Create(),
        ProbeCommand.Create(),
    };

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            // After Ctrl-C a command may still want to write down what it has learned.
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10)
            });
        }
        catch (Exception failure)
        {
            // Expected: the machine does not let us read or write. Whatever it is, the handler that is built in would end with 1, which means findings.
            await Console.Error.WriteLineAsync(failure is IOException or UnauthorizedAccessException ? failure.Message : failure.ToString());
            return ExitCodes.Failed;
        }
    }

    private static bool IsServing(string first, RootCommand root) =>
        first.StartsWith('-') && first is not ("--help" or "-h" or "-?" or "--version")
        && !root.Subcommands.Any(command => string.Equals(command.Name, first, StringComparison.Ordinal));
}
