using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Diagnostics.Sarif;
using InferCheck.Measuring;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Memory;
using InferCheck.Site.Settings;
using Spectre.Console;

namespace InferCheck.Site.Commands;

/// <summary>
/// The forms in which `check` prints its findings: some for people, who are spared notes and endless lists, some for programs, which get all.
/// </summary>
internal sealed record CheckOutput(IDiagnosticRenderer Renderer, bool IsForPrograms)
{
    public static string[] Formats { get; } = ["text", "github", "json", "sarif"];

    public static CheckOutput Of(string format, string folder) => format switch
    {
        "github" => new(new GitHubRenderer(), IsForPrograms: false),
        "json" => new(new JsonRenderer(), IsForPrograms: true),
        "sarif" => new(new SarifRenderer(Rules, $"{new SiteSettings().Repository}/blob/main/docs/rules.md",
            RepositoryRoot.Around(folder) ?? Above(folder)), IsForPrograms: true),
        _ => new(new TextRenderer(colour: AnsiConsole.Profile.Capabilities.Ansi && !Console.IsOutputRedirected), IsForPrograms: false),
    };

    private static IEnumerable<RuleInfo> Rules => [.. Checker.Rules.Select(rule => rule.Info), .. Faults.All, .. LockRules.All, .. ArchiveRules.All,
        .. QualityRules.All];

    private static string Above(string folder)
    {
        var content = Path.GetFullPath(folder);
        return Path.GetDirectoryName(content) ?? content;
    }
}
