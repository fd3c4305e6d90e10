using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>What `scan` was asked for.</summary>
internal sealed record ScanRequest
{
    public required string Path { get; init; }

    public required string Format { get; init; }

    public string? Policy { get; init; }

    public string? Baseline { get; init; }

    public bool WritesBaseline { get; init; }

    public string? Content { get; init; }

    /// <summary>Nothing: any place where there is no policy, else what the policy says.</summary>
    public string? FailOn { get; init; }

    /// <summary>What stands before a file where a host of code shows it: the folder, seen from here.</summary>
    public string Prefix
    {
        get
        {
            var folder = File.Exists(Path) ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))! : Path;
            var relative = System.IO.Path.GetRelativePath(".", folder).Replace('\\', '/');
            return relative is "." ? "" : $"{relative}/";
        }
    }

    public static (Argument Path, IReadOnlyList<Option> Options, Func<ParseResult, ScanRequest> Read) Asked()
    {
        var path = new Argument<string>("path") { Description = "The folder or file to look at", DefaultValueFactory = _ => "." };
        var format = PolicyFormats.Option(PolicyFormats.Text, PolicyFormats.GitHub, PolicyFormats.Json);
        var policy = new Option<string?>("--policy") { Description = "Hold what is found against this policy", HelpName = "FILE" };
        var baseline = new Option<string?>("--baseline") { Description = "Report only what this file does not know", HelpName = "FILE" };
        var write = new Option<bool>("--write-baseline") { Description = "Write what is found into the file of --baseline" };
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "What ends with 1: never, code (not tests, examples and docs) or any place (default: any; with a policy, what it refuses)",
        };
        failOn.AcceptOnlyFromAmong(ScanFailures.All);
        var content = ContentOption.Create();
        write.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(baseline) is null)
            {
                result.AddError("--write-baseline needs the file to write: --baseline FILE");
            }
        });
        return (path, [format, policy, baseline, write, failOn, content], parsed => new ScanRequest
        {
            Path = parsed.GetValue(path)!,
            Format = parsed.GetValue(format)!,
            Policy = parsed.GetValue(policy),
            Baseline = parsed.GetValue(baseline),
            WritesBaseline = parsed.GetValue(write),
            FailOn = parsed.GetValue(failOn),
            Content = parsed.GetValue(content),
        });
    }
}
