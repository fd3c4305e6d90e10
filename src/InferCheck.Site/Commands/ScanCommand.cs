using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Diagnostics.Sarif;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Scanning;
using InferCheck.Scanning.Accepting;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Since;
using InferCheck.Site.Forms.Policies;
using InferCheck.Site.Forms.Scans;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Commands;

/// <summary>`scan [PATH]`: which AI services does a source tree talk to, and through which of their endpoints? Nothing leaves the machine.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var (path, options, read) = ScanRequest.Asked();
        var command = new Command("scan",
            "Say which AI services a source tree talks to, and through which endpoints. Exit code 0: none, or the policy is kept; 1: some, or it is not; "
            + "2: could not be done.") { path };
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancelled) => Task.FromResult(Run(read(parsed), cancelled)));
        return command;
    }

    private static int Run(ScanRequest request, CancellationToken cancelled)
    {
        if (!Path.Exists(request.Path))
        {
            Console.Error.WriteLine($"there is no {Printable.Line(request.Path)}");
            return ExitCodes.Failed;
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var policy = request.Policy is null ? null : PolicyInput.Load(request.Policy, request.Content, request.Format);
        if ((request.Policy is not null && policy is null) || (policy?.Catalog ?? Read(request.Content)) is not { } catalog)
        {
            return ExitCodes.Failed;
        }

        if (request.Since is not null)
        {
            return ScanSinceCommand.Run(request, catalog, policy, today, cancelled);
        }

        var report = Scanner.Scan(request.Path, new Signatures(catalog), today, cancelled: cancelled);
        return request.WritesBaseline ? Write(report, request.Baseline!) : Answer(request, catalog, policy, report);
    }

    private static Catalog? Read(string? content)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return null;
        }

        var read = ContentReader.Read(folder);
        var errors = read.Diagnostics.Where(fault => fault.Severity == Severity.Error).ToList();
        new TextRenderer(colour: false).Render(errors, Console.Error);
        return errors.Count > 0 ? null : read.Catalog;
    }

    private static int Write(ScanReport report, string path)
    {
        BaselineFile.Write(Baseline.Of(report.Sightings), path);
        Console.Error.WriteLine($"{report.Sightings.Count} places written to {Printable.Line(path)}");
        return ExitCodes.Clean;
    }

    private static int Answer(ScanRequest request, Catalog catalog, PolicyInput? policy, ScanReport report)
    {
        if (request.Baseline is { } path)
        {
            var (baseline, fault) = BaselineFile.Read(path);
            if (baseline is null)
            {
                Console.Error.WriteLine(Printable.Line(fault!));
                return ExitCodes.Failed;
            }

            report = baseline.Apply(report);
        }

        var check = policy is null ? null : new PolicyCheck(policy.Policy, policy.Today);
        var answer = ScanAnswer.Of(catalog, report, check);
        var words = new EndpointWords(catalog.Vocabulary, Texts.Load("en"));
        if (request.Format == PolicyFormats.CycloneDx)
        {
            var seen = ScanAnswer.Judged(catalog, Sighting.Sort([.. report.Sightings, .. report.Suppressed, .. report.Known]), check);
            ScanCycloneDx.Write(seen, new BomService(words, request.BaseUrl?.TrimEnd('/') ?? ""), ScannedRevision.Committed(request.Folder), Console.Out);
        }
        else
        {
            Print(answer, request, words, policy?.Findings);
        }

        return ScanFailures.Fails(answer, request.FailOn) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Print(ScanAnswer answer, ScanRequest request, EndpointWords words, PolicyFindings? policy)
    {
        var findings = new ScanFindings(words, policy, request.Prefix);
        switch (request.Format)
        {
            case PolicyFormats.Json:
                ScanJson.Write(answer, Console.Out);
                new TextRenderer(colour: false).Render([.. findings.Allowances(answer.Report)], Console.Error);
                break;
            case PolicyFormats.GitHub:
                new GitHubRenderer().Render(findings.All(answer), Console.Out);
                break;
            case PolicyFormats.Sarif:
                new ScanSarif(findings, Sarif(request), request.Prefix).Write(answer, Console.Out);
                break;
            default:
                new ScanText(words, policy, Console.Out).Write(answer);
                new TextRenderer(colour: false).Render([.. findings.Allowances(answer.Report), .. Exceptions(answer, policy)], Console.Out);
                break;
        }
    }

    private static SarifRenderer Sarif(ScanRequest request) =>
        new(ScanRules.All, $"{new SiteSettings().Repository}/blob/main/docs/scan.md", RepositoryRoot.Around(request.Folder) ?? request.Folder)
        { Version = ProgramVersion.Text };

    private static IReadOnlyList<Diagnostic> Exceptions(ScanAnswer answer, PolicyFindings? policy) =>
        answer.Policy is null || policy is null ? [] : policy.OnExceptions(answer.Policy);
}
