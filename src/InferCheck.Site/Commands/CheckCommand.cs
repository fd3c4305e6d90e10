using System.CommandLine;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes;
using Spectre.Console;

namespace InferCheck.Site.Commands;

/// <summary>`check`: reads the content, runs every rule, prints all findings of all files and counts what is there.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "A content folder, or a file or folder of it", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How findings are printed", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        var notes = new Option<bool>("--notes") { Description = "Print notes as well, not only count them (JSON always has them)" };
        var content = ContentOption.Create();
        var command = new Command("check", "Check the content. Exit code 0: nothing worse than warnings; 1: errors; 2: could not be done.") { path, format, notes, content };
        command.SetAction(parsed => Run(parsed.GetValue(path), parsed.GetValue(format)!, parsed.GetValue(notes), parsed.GetValue(content)));
        return command;
    }

    private static int Run(string? path, string format, bool notes, string? content)
    {
        if (CheckedPart.Find(path, content) is not { Folder: var folder } part)
        {
            return ExitCodes.Failed;
        }

        var read = ContentReader.Read(folder);
        var isWhole = Checker.CanCheck(read.Catalog);
        var findings = Diagnostic.Sort(read.Diagnostics.Concat(VerifyFiles.ReadAll(folder).Faults).Concat(Checker.Check(read.Catalog, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date), CommittedContent.Changed(folder))))
            .Where(finding => !isWhole || part.Covers(finding))
            .ToList();
        Print(findings, format, notes, read.Catalog);
        if (!isWhole)
        {
            Console.Error.WriteLine("the vocabulary cannot be read; nothing else was checked");
        }

        return findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Print(List<Diagnostic> findings, string format, bool notes, Catalog catalog)
    {
        IDiagnosticRenderer renderer = format switch
        {
            "github" => new GitHubRenderer(),
            "json" => new JsonRenderer(),
            _ => new TextRenderer(colour: AnsiConsole.Profile.Capabilities.Ansi && !Console.IsOutputRedirected),
        };
        var isJson = renderer is JsonRenderer;
        renderer.Render(isJson ? findings : Shortened.Of(notes ? findings : findings.FindAll(finding => finding.Severity > Severity.Note)), Console.Out);
        if (!isJson)
        {
            Console.WriteLine(Counts(findings, catalog));
        }
    }

    private static string Counts(List<Diagnostic> findings, Catalog catalog)
    {
        var quotes = catalog.Providers.SelectMany(provider => provider.AllEvidence).Count(evidence => evidence.Quote is not null);
        var claims = catalog.Providers.Sum(provider => provider.Claims.Count);
        return string.Join(", ",
            $"{catalog.Providers.Count} providers", $"{claims} claims", $"{quotes} quotes", $"{catalog.Vocabulary.Topics.Count} topics",
            $"{catalog.Indexes.Count} indexes", $"{catalog.Faq.Count} FAQ, {catalog.Pages.Count} pages: {Count(Severity.Error)} errors",
            $"{Count(Severity.Warning)} warnings", $"{Count(Severity.Note)} notes");

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }
}
