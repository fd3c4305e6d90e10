using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Scanning;
using InferCheck.Scanning.Accepting;
using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Forms.Scans;

/// <summary>A scan as findings that point at lines of the reader's own files.</summary>
/// <param name="prefix">What stands before a file's name where it is shown: the folder that was scanned.</param>
internal sealed class ScanFindings(EndpointWords words, PolicyFindings? policy, string prefix)
{
    private static readonly RuleInfo Seen = new("ai-service", Severity.Note, "code talks to an AI service")
    {
        Why = "What its documents say of this endpoint holds for what is sent to it.",
        Bad = "var address = \"https://api.example.com\";",
        Good = "// infercheck: allow example until 2027-01-31 because it sees no personal data",
    };

    private static readonly RuleInfo Refused = Seen with { Severity = Severity.Error };

    public static readonly RuleInfo NotHolding = new("allowance", Severity.Warning, "a comment that accepts an AI service does not hold")
    {
        Why = "Without a day and a reason nobody can tell whether it still holds.",
        Bad = "// infercheck: allow example",
        Good = "// infercheck: allow example until 2027-01-31 because it sees no personal data",
    };

    public IReadOnlyList<Diagnostic> All(ScanAnswer answer) => Diagnostic.Sort(
    [
        .. answer.Services.SelectMany(service => service.Service.Sightings.Select(sighting => Of(service, sighting))),
        .. Besides(answer),
    ]);

    /// <summary>What is at fault apart from the services: exceptions of the policy, and comments that do not hold.</summary>
    public IReadOnlyList<Diagnostic> Besides(ScanAnswer answer) =>
        [.. Allowances(answer.Report), .. answer.Policy is null || policy is null ? [] : policy.OnExceptions(answer.Policy)];

    public IEnumerable<Diagnostic> Allowances(ScanReport report) => report.Allowances.Where(one => one.State is not AllowanceState.Holds)
        .Select(one => NotHolding.At(At(one.File, one.Line, 1), Said(one)));

    private static string Said(Allowance allowance) => allowance.State switch
    {
        AllowanceState.Expired => $"the allowance for {allowance.Provider} has ended",
        AllowanceState.NoDay => $"the allowance for {allowance.Provider} names no last day, such as `until 2027-01-31`, and does not hold",
        AllowanceState.NoReason => $"the allowance for {allowance.Provider} gives no reason, such as `because it sees no personal data`, and does not hold",
        _ => $"the allowance for {allowance.Provider} is not needed here",
    };

    private Diagnostic Of(JudgedService service, Sighting sighting) =>
        Of(service.Fails && sighting.IsInUse ? Refused : Seen, service, sighting);

    /// <summary>What was seen where, by whichever rule.</summary>
    public Diagnostic Of(RuleInfo rule, JudgedService service, Sighting sighting)
    {
        var weight = sighting.Weight is Weight.Code ? "" : $" (counts as {sighting.Weight.ToString().ToLowerInvariant()})";
        var caveat = CaveatWords.Of(sighting) is { } why ? $" ({why})" : "";
        var verdict = service.Verdict is null || policy is null ? "" : $"; {string.Join("; ", service.Verdict.Remarks.Select(policy.Remark))}";
        return rule.At(At(sighting.File, sighting.Line, sighting.Column),
            $"{sighting.Evidence.Name()} {sighting.Matched}: {words.Name(service.Service)}{weight}{caveat}{verdict.TrimEnd(' ', ';')}");
    }

    private SourceLocation At(string file, int line, int column) => new(prefix + file, line, column);
}
