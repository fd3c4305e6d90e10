using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Archives.Proposals;

namespace InferCheck.Site.Commands;

/// <summary>`replay`: looks in public archives since when and until when the quotes stood in their documents.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var archives = new Option<string>("--archives") { Description = "Where clones or bundles of the archives lie", HelpName = "DIR", Required = true };
        var format = new Option<string>("--format") { Description = "How the outcome is printed", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var update = new Option<bool>("--update") { Description = "Write what was learned to history.lock.yaml" };
        var propose = new Option<bool>("--propose")
        {
            Description = "Print lines for archives.yaml: files that the archives declare, or quotes stand in, and nobody mapped; nothing is written",
        };
        var content = ContentOption.Create();
        var command = new Command("replay", "Look in public archives since when the quotes stand in their documents. "
            + "Exit code 0: none is gone; 1: some are; 2: could not be done.") { archives, format, update, propose, content };
        command.SetAction((parsed, cancel) =>
        {
            var request = new ReplayRequest(parsed.GetValue(archives)!, parsed.GetValue(format)!, parsed.GetValue(update), parsed.GetValue(propose),
                parsed.GetValue(content));
            return Task.Run(() => Run(request, cancel), cancel);
        });
        return command;
    }

    private static int Run(ReplayRequest request, CancellationToken cancel)
    {
        if (ContentOption.Find(request.Content) is not { } folder || Read(folder, request) is not { } files || Quotes(folder) is not { } quotes)
        {
            return ExitCodes.Failed;
        }

        try
        {
            return request.Propose ? Propose(request, files, quotes) : Learn(request, files, quotes, cancel);
        }
        catch (Exception failure) when (failure is ArchiveException or OperationCanceledException)
        {
            // Expected: a repository that is broken, or somebody pressed Ctrl-C.
            Console.Error.WriteLine(failure is ArchiveException ? failure.Message : "stopped");
            Console.Error.WriteLine("nothing was written");
            return ExitCodes.Failed;
        }
    }

    /// <summary>An editor looks at each: which file is which document no machine decides.</summary>
    private static int Propose(ReplayRequest request, ReplayFiles files, IReadOnlyList<SourceQuote> quotes)
    {
        var maker = new ProposalMaker(quotes);
        var proposals = files.Archives.SelectMany(archive => maker.Of(archive, request.Archives)).ToList();
        Console.Out.Write(ProposalText.Write(proposals));
        Console.Error.WriteLine($"{proposals.Count} files are proposed for {files.Archives.Count} archives");
        return ExitCodes.Clean;
    }

    private static int Learn(ReplayRequest request, ReplayFiles files, IReadOnlyList<SourceQuote> quotes, CancellationToken cancel)
    {
        var where = new ArchiveFolder(request.Archives);
        foreach (var absent in files.Archives.Where(archive => !where.Has(archive)))
        {
            Console.Error.WriteLine($"{absent.Id} is not in {request.Archives}, so what is known of it stands as it is: {where.Remedy(absent)}");
        }

        var learned = new Replay(quotes, files.History).Run(files.Archives, where, new Spoken(), cancel);
        if (request.Update && files.Save(learned) is { Count: > 0 } faults)
        {
            Print(Shortened.Of(faults));
            Console.Error.WriteLine("what was learned is not written: the next run could not read it; the file stays as it was");
            return ExitCodes.Failed;
        }

        if (request.Format == "json")
        {
            ReplayReport.WriteJson(learned, quotes, Console.Out);
        }
        else
        {
            ReplayReport.WriteText(learned, quotes, Console.Out);
        }

        return QuoteSighting.Of(learned.Documents).Any(sighting => sighting.IsGone) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>Nothing, after having said why, when going on would forget what is known.</summary>
    private static ReplayFiles? Read(string folder, ReplayRequest request)
    {
        if (!Directory.Exists(request.Archives))
        {
            Console.Error.WriteLine($"there is no folder {request.Archives}");
            return null;
        }

        var (files, faults) = ReplayFiles.Read(folder);
        Print(faults);
        if (request.Update && HistoryLockWriter.Fault(files.HistoryPath) is { } fault)
        {
            Console.Error.WriteLine(fault);
            return null;
        }

        return faults.Count > 0 ? null : files;
    }

    private static IReadOnlyList<SourceQuote>? Quotes(string folder)
    {
        var read = ContentReader.Read(folder);
        var readable = read.Catalog.Providers.Select(provider => provider.Slug);
        var unreadable = read.Catalog.Slugs(DocumentKind.Provider).Except(readable, StringComparer.Ordinal).ToList();
        if (unreadable.Count == 0)
        {
            return SourceQuotes.Of(read.Catalog);
        }

        Console.Error.WriteLine($"{string.Join(", ", unreadable)} cannot be read, and the past of its quotes would be forgotten; `infercheck check` says why");
        return null;
    }

    private static void Print(IReadOnlyList<Diagnostic> faults) => new TextRenderer(colour: false).Render(Diagnostic.Sort(faults), Console.Error);

    /// <summary>At once and in turn: the built-in kind hands it to other threads, which may still speak when all is over.</summary>
    private sealed class Spoken : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
