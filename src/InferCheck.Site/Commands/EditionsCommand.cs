using System.CommandLine;
using System.Globalization;
using InferCheck.Files;
using InferCheck.History;

namespace InferCheck.Site.Commands;

/// <summary>`editions --out DIR`: the content as it stood at the end of every day on which it changed, out of the history git keeps of it.</summary>
internal static class EditionsCommand
{
    public static Command Create()
    {
        var outOption = new Option<string>("--out") { Description = "The folder editions are kept in", HelpName = "DIR", Required = true };
        var content = ContentOption.Create();
        var command = new Command("editions", "Keep the content as it stood at the end of every day, out of its git history. "
            + "Exit code 0: all can be shown; 1: some cannot, as said; 2: could not be done.") { outOption, content };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed.GetValue(outOption)!, parsed.GetValue(content), cancel), cancel));
        return command;
    }

    private static int Run(string target, string? content, CancellationToken cancel)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        if (ContentHistory.Around(folder) is not { } history || history.Days() is not { Count: > 0 } days)
        {
            Console.Error.WriteLine($"git knows no history of {folder}: call this in a clone that has one (`git clone` without --depth)");
            return ExitCodes.Failed;
        }

        try
        {
            return Keep(new EditionFolder(target), history, days, cancel) ? Tell(new EditionFolder(target), folder) : ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Expected: a full disk, a folder that cannot be written, a file of somebody else in the place of one of ours.
            Console.Error.WriteLine($"{fault.Message}; what was written before is whole");
            return ExitCodes.Failed;
        }
    }

    private static bool Keep(EditionFolder editions, ContentHistory history, IReadOnlyList<(DateOnly Day, string Commit)> days, CancellationToken cancel)
    {
        var known = editions.All().Select(edition => edition.Commit).ToHashSet();
        foreach (var (day, commit) in days.Where(day => !known.Contains(day.Commit)))
        {
            cancel.ThrowIfCancellationRequested();
            if (history.Files(commit) is not { } files)
            {
                Console.Error.WriteLine($"{Day(day)}: git does not have all files of {commit}; fetch them with `git fetch --refetch`, or clone anew");
                return false;
            }

            editions.Keep(day, files, commit);
        }

        return true;
    }

    private static int Tell(EditionFolder editions, string content)
    {
        var (all, faults) = (editions.All(), 0);
        foreach (var edition in all)
        {
            var fault = Fault(edition, editions.Folder, content);
            faults += fault is null ? 0 : 1;
            Console.WriteLine($"{Day(edition.Day)}  {edition.Version}  {fault ?? "can be shown"}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{editions.Folder}: {all.Count} editions, {faults} of which cannot be shown"));
        return faults == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    /// <summary>Why this program cannot show it, if it cannot.</summary>
    private static string? Fault(Edition edition, string beside, string content)
    {
        var unpacked = new DraftFolder(Path.Combine(beside, "looked-at"));
        try
        {
            PastContent.Read(edition, unpacked, content);
            return null;
        }
        catch (UnreadableEditionException fault)
        {
            // Expected: damaged, or of another form of content.
            return $"cannot be shown: {fault.Message}";
        }
        finally
        {
            unpacked.Drop();
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
