using System.CommandLine;
using InferCheck.Diagnostics;
using InferCheck.History;
using InferCheck.History.Comparing;

namespace InferCheck.Site.Commands;

/// <summary>`changes`: what the content says that it did not say in a commit, for whoever reviews a change of it.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var since = new Option<string?>("--since")
        {
            Description = "The commit to compare with (default: where this work left origin/main, else the last commit)",
            HelpName = "REV",
        };
        var format = new Option<string>("--format") { Description = "How they are printed", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var content = ContentOption.Create();
        var command = new Command("changes", "Name claims, quotes and readings that changed since a commit, and how to review them. "
            + "Exit code 0: nothing changed; 1: something; 2: could not be done.") { since, format, content };
        command.SetAction(parsed => Run(parsed.GetValue(since), parsed.GetValue(format)!, parsed.GetValue(content)));
        return command;
    }

    private static int Run(string? since, string format, string? content)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var (before, commit, fault) = RevisionContent.At(folder, since);
        if (before is null)
        {
            Console.Error.WriteLine(Printable.Line(fault ?? ""));
            return ExitCodes.Failed;
        }

        var changes = ContentComparison.Of(before, RevisionContent.Now(folder));
        switch (format)
        {
            case "markdown":
                ChangesMarkdown.Write(changes, Console.Out);
                break;
            case "json":
                ChangesJson.Write(changes, commit!, Console.Out);
                break;
            default:
                ChangesText.Write(changes, Console.Out);
                break;
        }

        return changes.IsEmpty ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
