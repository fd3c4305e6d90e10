using InferCheck.Diagnostics;
using InferCheck.Policies;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>The rules that a scan reports by to code hosts, one for each kind of evidence and each verdict that is not good. Their names stay.</summary>
internal static class ScanRules
{
    private const string Allowed = "# infercheck: allow example until 2027-01-31 because it sees no personal data\n";

    public static RuleInfo NotKept { get; } = new("policy-not-kept", Severity.Error, "code talks to an AI service that the policy refuses")
    {
        Why = "What the documents say of this endpoint does not meet the policy, or they do not say what it asks for. The message names the requirement.",
        Bad = "address = \"https://api.example.com\"",
        Good = "address = \"https://eu.api.example.com\"",
    };

    public static RuleInfo NotDecided { get; } = new("policy-not-decided", Severity.Warning, "documents do not say what the policy asks of an AI service")
    {
        Why = "The documents are silent or contradict each other, and the policy takes silence for a warning. The message names the requirement.",
        Bad = "address = \"https://api.example.com\"",
        Good = Allowed + "address = \"https://api.example.com\"",
    };

    private static readonly Dictionary<EvidenceKind, RuleInfo> ByEvidence = new()
    {
        [EvidenceKind.Host] = Seen(EvidenceKind.Host, "a host of an AI service stands in code or configuration", "address = \"https://api.example.com\""),
        [EvidenceKind.Profile] = Seen(EvidenceKind.Profile, "a model is named with the profile that chooses its place", "model = \"global.example.large-v1\""),
        [EvidenceKind.Deployment] = Seen(EvidenceKind.Deployment, "a deployment of an AI service is described", "sku { name = \"GlobalStandard\" }"),
        [EvidenceKind.Import] = Seen(EvidenceKind.Import, "code imports the package of an AI service", "import example"),
        [EvidenceKind.Variable] = Seen(EvidenceKind.Variable, "a variable of an AI service is set or read", "EXAMPLE_API_KEY="),
        [EvidenceKind.Package] = Seen(EvidenceKind.Package, "the package of an AI service is declared", "example>=1.0"),
    };

    public static IEnumerable<RuleInfo> All => [.. ByEvidence.Values, NotKept, NotDecided, ScanFindings.NotHolding];

    /// <summary>What the policy says comes first; what runs nowhere fails nothing, and neither does what another endpoint decides.</summary>
    public static RuleInfo Of(JudgedService service, Sighting sighting) => (sighting.IsInUse, service) switch
    {
        (true, { Fails: true }) => NotKept,
        (true, { Verdict.Verdict: Verdict.Warn, Service.IsToldElsewhere: false }) => NotDecided,
        _ => ByEvidence[sighting.Evidence],
    };

    private static RuleInfo Seen(EvidenceKind kind, string summary, string bad) => new($"ai-service-{kind.Name()}", Severity.Note, summary)
    {
        Why = "What the documents say of this service and endpoint holds for what is sent to it. Accept the place with a reason and a last day, or leave it.",
        Bad = bad,
        Good = Allowed + bad,
    };
}
