using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Reports;
using Spectre.Console;

namespace InferCheck.Site.Commands;

/// <summary>`verify`: looks at every source whether its quotes are still there, and remembers it when asked to.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var options = new VerifyOptions();
        var command = new Command("verify", "Look whether the quotes still stand at their sources. "
            + "With --keep every answer is kept as evidence, whole pages of others included: these are never to be published or committed. "
            + "Exit code 0: none is changed or gone; 1: some are, or an exception is no longer needed; 2: could not be done.");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => RunAsync(options.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> RunAsync(VerifyRequest request, CancellationToken cancel)
    {
        if (ContentOption.Find(request.Content) is not { } folder || VerifyFiles.Read(folder) is not { } files)
        {
            return ExitCodes.Failed;
        }

        if (request.Update && SourceLockWriter.Fault(files.LockPath) is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCodes.Failed;
        }

        var selection = new VerifySelection(ContentReader.Read(folder), files.Lock);
        if (selection.Choose(request, TimeProvider.System) is not { } quotes)
        {
            return ExitCodes.Failed;
        }

        using var keeping = VerifyKeeping.Of(request, folder);
        return keeping is null ? ExitCodes.Failed : await LookAsync(keeping, files, selection, quotes, cancel);
    }

    private static async Task<int> LookAsync(VerifyKeeping keeping, VerifyFiles files, VerifySelection selection, IReadOnlyList<SourceQuote> quotes,
        CancellationToken cancel)
    {
        var request = keeping.Request;
        var verifier = new QuoteVerifier(request.Fetch, files.Lock, files.Exceptions);
        var run = await VerifyProgress.ShowAsync(quotes, progress => verifier.RunAsync(quotes, progress, cancel));
        var data = new VerifyReportData(run.Findings, files.Exceptions.Unneeded(run.Findings, selection.All));
        var isSaved = !request.Update || files.Save(files.Lock.After(run.Visits, selection.IsKept));
        Report(data, request);
        return await keeping.FinishAsync() && isSaved ? Ended(run, data) : ExitCodes.Failed;
    }

    private static void Report(VerifyReportData data, VerifyRequest request)
    {
        IVerifyReport report = request.Format switch
        {
            "github" => new DiagnosticReport(new GitHubRenderer()),
            "json" => new JsonReport(),
            "markdown" => new MarkdownReport(),
            _ => new DiagnosticReport(new TextRenderer(colour: AnsiConsole.Profile.Capabilities.Ansi && !Console.IsOutputRedirected)),
        };
        report.Write(data, Console.Out);
        if (request.Reports is { } folder)
        {
            ProviderReports.Write(data, folder);
        }
    }

    private static int Ended(VerifyRun run, VerifyReportData data)
    {
        if (!run.IsStopped)
        {
            return data.HasFindings ? ExitCodes.Findings : ExitCodes.Clean;
        }

        Console.Error.WriteLine("stopped; the counts are those of the sources looked at until then");
        return ExitCodes.Failed;
    }
}
