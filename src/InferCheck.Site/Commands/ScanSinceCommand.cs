using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Scanning;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Since;
using InferCheck.Site.Forms.Scans;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Commands;

/// <summary>`scan --since REV`: what does the tree talk to that it did not talk to in a commit?</summary>
internal static class ScanSinceCommand
{
    public static int Run(ScanRequest request, Catalog catalog, PolicyInput? policy, DateOnly today, CancellationToken cancelled)
    {
        var signatures = new Signatures(catalog);
        var (before, commit, fault) = ScannedRevision.Scan(request.Path, request.Since!, signatures, today);
        if (before is null)
        {
            Console.Error.WriteLine(Printable.Line(fault!));
            return ExitCodes.Failed;
        }

        var now = Scanner.Scan(request.Path, signatures, today, cancelled: cancelled);
        var answer = ScanChangesAnswer.Of(catalog, commit!, before, now, policy is null ? null : new PolicyCheck(policy.Policy, policy.Today));
        Print(answer, request, new EndpointWords(catalog.Vocabulary, Texts.Load("en")), policy);
        return Fails(answer, request.FailOn) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Print(ScanChangesAnswer answer, ScanRequest request, EndpointWords words, PolicyInput? policy)
    {
        if (request.Format == PolicyFormats.Json)
        {
            new ScanChangesJson(words).Write(answer, Console.Out);
        }
        else
        {
            new ScanChangesText(words, policy?.Findings, Console.Out).Write(answer);
        }
    }

    /// <summary>Only what runs is compared, so any change is one in code.</summary>
    private static bool Fails(ScanChangesAnswer answer, string? failOn) =>
        !answer.IsKept || ((failOn ?? (answer.IsJudged ? ScanFailures.Never : ScanFailures.Any)) != ScanFailures.Never && answer.Changes.Count > 0);
}
