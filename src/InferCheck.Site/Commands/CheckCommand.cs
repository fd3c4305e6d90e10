using System.CommandLine;
using InferCheck.Checks;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Measuring;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Archives;

namespace InferCheck.Site.Commands;

/// <summary>`check`: reads the content, runs every rule, prints all findings of all files and counts what is there.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "A content folder, or a file or folder of it", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How findings are printed", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(CheckOutput.Formats);
        var notes = new Option<bool>("--notes") { Description = "Print notes as well, not only count them (JSON and SARIF always have them)" };
        var fix = new Option<bool>("--fix")
        {
            Description = "Mend first what a machine can: quotation marks, blanks at the ends of lines, the order of keys, missing lines of history",
        };
        var raise = new Option<bool>("--raise") { Description = "Write into quality.yaml which shares rose; it never lowers one" };
        var content = ContentOption.Create();
        var command = new Command("check", "Check the content. Exit code 0: nothing worse than warnings; 1: errors; 2: could not be done.")
        {
            path, format, notes, fix, raise, content,
        };
        command.SetAction(parsed =>
        {
            var output = new CheckRequest(parsed.GetValue(format)!, parsed.GetValue(notes), parsed.GetValue(fix), parsed.GetValue(raise));
            return CheckedPart.Find(parsed.GetValue(path), parsed.GetValue(content)) is { } part ? Run(part, output) : ExitCodes.Failed;
        });
        return command;
    }

    private static int Run(CheckedPart part, CheckRequest request)
    {
        var (folder, today) = (part.Folder, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
        var output = CheckOutput.Of(request.Format, folder);
        var said = request.Format is "text" ? Console.Out : Console.Error;
        if (request.Fix)
        {
            Fix(part, today, said);
        }

        var check = ContentCheck.Of(folder, today, CommittedContent.Changed(folder));
        var isDone = !request.Raise || CheckRaise.Run(folder, check, said);
        var found = check.Findings.Concat(VerifyFiles.ReadAll(folder).Faults).Concat(OfArchives(folder, check.IsWhole))
            .Concat(check.Shares is { } shares ? QualityCheck.Of(folder, shares, today) : []);
        var findings = Diagnostic.Sort(found).Where(finding => !check.IsWhole || part.Covers(finding)).ToList();
        Print(findings, output, request.Notes, check);
        if (!check.IsWhole)
        {
            Console.Error.WriteLine("the vocabulary cannot be read; nothing else was checked");
        }

        return !isDone ? ExitCodes.Failed : findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>The profiles are read again only where there are archives to compare them with.</summary>
    private static IEnumerable<Diagnostic> OfArchives(string folder, bool isWhole)
    {
        var (files, faults) = ReplayFiles.Read(folder);
        return isWhole && files.Archives.Count > 0 ? faults.Concat(files.Unquoted(SourceQuotes.Of(ContentReader.Read(folder).Catalog))) : faults;
    }

    /// <summary>What is mended is said where it does not stand between the findings a program reads.</summary>
    private static void Fix(CheckedPart part, DateOnly today, TextWriter output)
    {
        var catalog = ContentReader.Read(part.Folder).Catalog;
        if (!Checker.CanCheck(catalog))
        {
            return;
        }

        foreach (var mending in new Mender(part.Folder, catalog, CommittedContent.Changed(part.Folder), today).Mend(document => part.Covers(document.File)))
        {
            foreach (var (rule, line) in mending.Mended)
            {
                output.WriteLine($"{Printable.Line(mending.File)}:{line}: mended[{rule.Id}]");
            }

            if (mending.LeftBecause is { } reason)
            {
                output.WriteLine($"{Printable.Line(mending.File)}: not mended: {reason}");
            }
        }
    }

    private static void Print(List<Diagnostic> findings, CheckOutput output, bool notes, ContentCheck check)
    {
        var shown = notes ? findings : findings.FindAll(finding => finding.Severity > Severity.Note);
        output.Renderer.Render(output.IsForPrograms ? findings : Shortened.Of(shown), Console.Out);
        if (!output.IsForPrograms)
        {
            Console.WriteLine($"core topics read: {string.Join(", ", check.Core.Select(group => $"{group.Group} {group.Percent} %"))}");
            Console.WriteLine(Counts(findings, check));
        }
    }

    private static string Counts(List<Diagnostic> findings, ContentCheck check)
    {
        return string.Join(", ",
            $"{Documents(DocumentKind.Provider)} providers", $"{check.Claims} claims", $"{check.Quotes} quotes", $"{check.Topics} topics",
            $"{Documents(DocumentKind.TrustIndex)} indexes",
                $"{Documents(DocumentKind.Faq)} FAQ, {Documents(DocumentKind.Page)} pages: {Count(Severity.Error)} errors",
            $"{Count(Severity.Warning)} warnings", $"{Count(Severity.Note)} notes");

        int Documents(DocumentKind kind) => check.Documents.GetValueOrDefault(kind);

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }
}
