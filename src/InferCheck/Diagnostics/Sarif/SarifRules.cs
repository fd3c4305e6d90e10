using System.Text.Json.Nodes;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>The rules as SARIF describes them, in the order of their names.</summary>
internal sealed class SarifRules(IEnumerable<RuleInfo> rules, string book)
{
    private readonly List<RuleInfo> rules = [.. rules.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>A finding of a rule that nobody listed brings its rule along.</summary>
    public SarifRules With(IEnumerable<Diagnostic> diagnostics) => new(rules.Concat(diagnostics.Select(diagnostic => diagnostic.Rule)), book);

    public int IndexOf(string id) => rules.FindIndex(rule => rule.Id == id);

    public JsonObject Driver(string? version)
    {
        var driver = new JsonObject { ["name"] = "infercheck" };
        if (version is not null)
        {
            driver["version"] = version;
        }

        driver["informationUri"] = book;
        driver["rules"] = new JsonArray([.. rules.Select(Descriptor)]);
        return driver;
    }

    private JsonObject Descriptor(RuleInfo rule)
    {
        var described = Described(rule);
        if (rule.Id.Contains('-', StringComparison.Ordinal))
        {
            described.Insert(1, "name", string.Concat(rule.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        }

        return described;
    }

    /// <summary>A name that only repeats the id is against the standard.</summary>
    private JsonObject Described(RuleInfo rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = SarifRenderer.Message(Sentence(rule.Summary)),
        ["fullDescription"] = SarifRenderer.Message(rule.Why.Length > 0 ? rule.Why : Sentence(rule.Summary)),
        ["help"] = new JsonObject
        {
            ["text"] = $"{rule.Why}\n\nReported:\n\n{rule.Bad}\n\nInstead:\n\n{rule.Good}",
            ["markdown"] = $"{rule.Why}\n\nReported:\n\n```\n{rule.Bad}\n```\n\nInstead:\n\n```\n{rule.Good}\n```",
        },
        ["helpUri"] = $"{book}#{rule.Id}",
        ["defaultConfiguration"] = new JsonObject { ["level"] = rule.Severity.Name() },
    };

    private static string Sentence(string summary) => $"{char.ToUpperInvariant(summary[0])}{summary[1..]}.";
}
