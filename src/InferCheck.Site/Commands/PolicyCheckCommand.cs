using System.CommandLine;
using InferCheck.Diagnostics;
using InferCheck.Policies;
using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Commands;

/// <summary>`policy check`: do the providers in use meet the policy?</summary>
internal static class PolicyCheckCommand
{
    public static Command Create()
    {
        var file = PolicyFormats.File();
        var use = new Option<string[]>("--use")
        {
            Description = "The providers in use, by slug, joined by commas",
            HelpName = "SLUGS",
            Required = true,
            AllowMultipleArgumentsPerToken = true
        };
        var format = PolicyFormats.Option(PolicyFormats.Text, PolicyFormats.GitHub, PolicyFormats.Json);
        var content = ContentOption.Create();
        var command = new Command("check",
            "Check the providers in use. Exit code 0: all meet it; 1: one does not, or an exception has expired; 2: could not be done.") { file, use, format,
            content };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(use)!, parsed.GetValue(format)!, parsed.GetValue(content)));
        return command;
    }

    private static int Run(string file, string[] use, string format, string? content)
    {
        if (PolicyInput.Load(file, content, format) is not { } input || InUse(use, input.Ground) is not { } inUse)
        {
            return ExitCodes.Failed;
        }

        var report = input.Report(inUse);
        Print(report, input, format);
        return report.IsKept ? ExitCodes.Clean : ExitCodes.Findings;
    }

    /// <summary>Nothing after having named those that do not exist: a provider nobody knows is not one that passes.</summary>
    private static List<PolicySubject>? InUse(string[] use, PolicyGround names)
    {
        var slugs = use.SelectMany(part => part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct().ToList();
        var unknown = slugs.Where(slug => names.Find(slug) is null).ToList();
        foreach (var slug in unknown)
        {
            Console.Error.WriteLine($"there is no provider `{Printable.Line(Printable.Cut(slug))}`{(names.Help(slug) is { } help ? $": {help}" : "")}");
        }

        if (slugs.Count == 0)
        {
            Console.Error.WriteLine("--use names no provider");
        }

        return unknown.Count > 0 || slugs.Count == 0 ? null : [.. slugs.Select(slug => names.Find(slug)!).Distinct()];
    }

    private static void Print(PolicyReport report, PolicyInput input, string format)
    {
        switch (format)
        {
            case PolicyFormats.Json:
                new PolicyJson(input.Findings).Write(report, input.Address, Console.Out);
                break;
            case PolicyFormats.GitHub:
                new GitHubRenderer().Render(input.Findings.All(report), Console.Out);
                break;
            default:
                PrintText(report, input);
                break;
        }
    }

    private static void PrintText(PolicyReport report, PolicyInput input)
    {
        var text = new PolicyText(input.Findings, Console.Out);
        text.WriteSupposed(input.Policy);
        foreach (var provider in report.Providers)
        {
            text.Write(provider);
        }

        new TextRenderer(colour: false).Render(input.Findings.OnExceptions(report), Console.Out);
        text.WriteCounts(report, input.Address);
    }
}
