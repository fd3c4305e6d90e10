using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors take in. The same findings give the same bytes.</summary>
/// <param name="rules">All rules, whether or not they found something.</param>
/// <param name="book">Where the rules are explained; a rule's name follows as an anchor.</param>
/// <param name="root">The folder that paths are told from.</param>
public sealed class SarifRenderer(IEnumerable<RuleInfo> rules, string book, string root) : IDiagnosticRenderer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private readonly SarifRules rules = new(rules, book);
    private readonly SarifPlaces places = new(root);

    /// <summary>Which of our versions looked, where that is told.</summary>
    public string? Version { get; init; }

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) =>
        Write(Run([.. diagnostics.Select(diagnostic => new SarifFinding(diagnostic))]), output);

    public void Render(IReadOnlyList<SarifFinding> findings, IReadOnlyList<SarifNotification> said, TextWriter output)
    {
        var notifications = new SarifNotifications(said, places);
        var run = Run(findings);
        notifications.Describe(run["tool"]!["driver"]!.AsObject());
        run["invocations"] = notifications.Invocations();
        Write(run, output);
    }

    internal static JsonObject Message(string text) => new() { ["text"] = text };

    private JsonObject Run(IReadOnlyList<SarifFinding> findings)
    {
        var known = rules.With(findings.Select(finding => finding.Diagnostic));
        return new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = known.Driver(Version) },
            ["originalUriBaseIds"] = SarifPlaces.Bases(),
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = Results(findings, known),
        };
    }

    private static void Write(JsonObject run, TextWriter output)
    {
        var log = new JsonObject { ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json", ["version"] = "2.1.0", ["runs"] = new JsonArray(run) };
        output.Write(log.ToJsonString(Options) + "\n");
    }

    private JsonArray Results(IReadOnlyList<SarifFinding> findings, SarifRules known)
    {
        var prints = new Fingerprints();

        // Either all say whether they are accepted, or none does: the standard wants it so.
        var tellsAccepted = findings.Any(finding => finding.Justification is not null);
        return [.. findings.Select(finding => With(Result(finding.Diagnostic, known, Print(finding, prints)), finding, tellsAccepted))];
    }

    private (string Name, string Value) Print(SarifFinding finding, Fingerprints prints) =>
        finding.Print ?? (Fingerprints.Name, prints.Of(finding.Diagnostic, places.Path(finding.Diagnostic.At.File).Path));

    private static JsonObject With(JsonObject result, SarifFinding finding, bool tellsAccepted)
    {
        if (tellsAccepted)
        {
            result["suppressions"] = finding.Justification is not { } reason ? new JsonArray()
                : new JsonArray(new JsonObject { ["kind"] = "inSource", ["status"] = "accepted", ["justification"] = reason });
        }

        if (finding.Properties.Count > 0)
        {
            result["properties"] = new JsonObject(finding.Properties.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
        }

        return result;
    }

    private JsonObject Result(Diagnostic diagnostic, SarifRules known, (string Name, string Value) print) => new()
    {
        ["ruleId"] = diagnostic.Rule.Id,
        ["ruleIndex"] = known.IndexOf(diagnostic.Rule.Id),
        ["level"] = diagnostic.Severity.Name(),
        ["message"] = Message(diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message),
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = places.Of(diagnostic.At) }),
        ["partialFingerprints"] = new JsonObject { [print.Name] = print.Value },
    };
}
