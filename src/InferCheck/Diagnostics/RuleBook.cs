using System.Globalization;
using System.Text;

namespace InferCheck.Diagnostics;

/// <summary>The documentation of all rules, made from the rules themselves.</summary>
public static class RuleBook
{
    public static string Render(IEnumerable<RuleInfo> rules)
    {
        var ordered = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var page = new StringBuilder();
        page.Append("<!-- Made from the rules; do not edit. INFERCHECK_UPDATE=1 dotnet test writes it anew. -->\n\n# Rules\n\n");
        page.Append("What `check` looks at, and `verify` before and after its run. Errors stop a build and a start; warnings and notes do not.\n\n");
        page.Append("A rule that looks at one document needs nothing else but the vocabulary; the others hold documents against each other.\n\n");
        page.Append("| rule | severity | looks at | reports that |\n|---|---|---|---|\n");
        foreach (var rule in ordered)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id}) | {rule.Severity.Name()} | {Seen(rule)} | {rule.Summary} |\n");
        }

        foreach (var rule in ordered)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n{rule.Severity.Name()}: {rule.Summary}.{Mended(rule)}\n\n{rule.Why}\n\n")
                .Append(CultureInfo.InvariantCulture, $"Reported:\n\n```\n{rule.Bad}\n```\n\nInstead:\n\n```\n{rule.Good}\n```\n");
        }

        return page.ToString();
    }

    private static string Mended(RuleInfo rule) => rule.IsMended ? " Mended by `check --fix` where it is certain what was meant." : "";

    private static string Seen(RuleInfo rule) => rule.Scope == Scope.Document ? "one document" : "the whole catalogue";
}
