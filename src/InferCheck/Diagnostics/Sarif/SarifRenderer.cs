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

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        var known = rules.With(diagnostics);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = known.Driver() },
            ["originalUriBaseIds"] = SarifPlaces.Bases(),
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = Results(diagnostics, known),
        };
        var log = new JsonObject { ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json", ["version"] = "2.1.0", ["runs"] = new JsonArray(run) };
        output.Write(log.ToJsonString(Options) + "\n");
    }

    internal static JsonObject Message(string text) => new() { ["text"] = text };

    private JsonArray Results(IReadOnlyList<Diagnostic> diagnostics, SarifRules known)
    {
        var prints = new Fingerprints();
        return [.. diagnostics.Select(diagnostic => Result(diagnostic, known, prints))];
    }

    private JsonObject Result(Diagnostic diagnostic, SarifRules known, Fingerprints prints) => new()
    {
        ["ruleId"] = diagnostic.Rule.Id,
        ["ruleIndex"] = known.IndexOf(diagnostic.Rule.Id),
        ["level"] = diagnostic.Severity.Name(),
        ["message"] = Message(diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message),
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = places.Of(diagnostic.At) }),
        ["partialFingerprints"] = new JsonObject { [Fingerprints.Name] = prints.Of(diagnostic, places.Path(diagnostic.At.File).Path) },
    };
}
