using System.CommandLine;
using InferCheck.Diagnostics;
using InferCheck.Policies;
using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Commands;

/// <summary>`policy list`: all providers that meet the policy. Silence is no way onto the list, even where it only warns.</summary>
internal static class PolicyListCommand
{
    public static Command Create()
    {
        var file = PolicyFormats.File();
        var format = PolicyFormats.Option(PolicyFormats.Text, PolicyFormats.Json);
        var content = ContentOption.Create();
        var command = new Command("list",
            "Print all providers that meet the policy. Exit code 0: done; 1: done, but an exception has expired; 2: could not be done.") { file, format,
            content };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(format)!, parsed.GetValue(content)));
        return command;
    }

    private static int Run(string file, string format, string? content)
    {
        if (PolicyInput.Load(file, content, format) is not { } input)
        {
            return ExitCodes.Failed;
        }

        var all = input.Report(input.Ground.Providers);
        var report = all with { Providers = [.. all.Providers.Where(provider => provider.Verdict == Verdict.Pass)] };
        if (format is PolicyFormats.Json)
        {
            new PolicyJson(input.Findings).Write(report, input.Address, Console.Out);
        }
        else
        {
            Print(report, input);
        }

        return report.Expired.Count == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static void Print(PolicyReport report, PolicyInput input)
    {
        var text = new PolicyText(input.Findings, Console.Out);
        text.WriteSupposed(input.Policy);
        foreach (var provider in report.Providers)
        {
            text.Write(provider);
        }

        new TextRenderer(colour: false).Render(input.Findings.OnExceptions(report), Console.Error);
    }
}
