using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>One executable: with a verb it is a tool, without one it serves the site.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("InferCheck: what AI inference providers' own documents say. Without a command it serves the site.")
        {
            CheckCommand.Create(),
            ExportCommand.Create(),
            NewCommand.Create(),
            ProbeCommand.Create(),
        };
        if (args.Length == 0 || IsServing(args[0], root))
        {
            return await ServeCommand.RunAsync(args);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        // A usage error would otherwise end with 1, which means findings.
        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        await Console.Error.WriteLineAsync("infercheck --help lists the commands");
        return ExitCodes.Failed;
    }

    private static bool IsServing(string first, RootCommand root) =>
        first.StartsWith('-') && first is not ("--help" or "-h" or "-?" or "--version")
        && !root.Subcommands.Any(command => string.Equals(command.Name, first, StringComparison.Ordinal));
}
