using System.CommandLine;
using System.CommandLine.Parsing;

namespace InferCheck.Site.Commands;

/// <summary>What `scan` was asked for.</summary>
internal sealed record ScanRequest
{
    public required string Path { get; init; }

    public required string Format { get; init; }

    public string? Policy { get; init; }

    public string? Baseline { get; init; }

    /// <summary>The commit to compare with, where only what changed is asked for.</summary>
    public string? Since { get; init; }

    /// <summary>Where pages of claims stand, for forms that name them.</summary>
    public string? BaseUrl { get; init; }

    public bool WritesBaseline { get; init; }

    public string? Content { get; init; }

    /// <summary>Nothing: any place where there is no policy, else what the policy says.</summary>
    public string? FailOn { get; init; }

    /// <summary>The one that names of files are told from.</summary>
    public string Folder => System.IO.Path.GetFullPath(File.Exists(Path) ? System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))! : Path);

    /// <summary>What stands before a file where a host of code shows it: the folder, seen from here.</summary>
    public string Prefix
    {
        get
        {
            var relative = System.IO.Path.GetRelativePath(".", Folder).Replace('\\', '/');
            return relative is "." ? "" : $"{relative}/";
        }
    }

    public static (Argument Path, IReadOnlyList<Option> Options, Func<ParseResult, ScanRequest> Read) Asked()
    {
        var path = new Argument<string>("path") { Description = "The folder or file to look at", DefaultValueFactory = _ => "." };
        var format = PolicyFormats.Option(PolicyFormats.Text, PolicyFormats.GitHub, PolicyFormats.Json, PolicyFormats.Sarif,
            PolicyFormats.CycloneDx);
        var policy = new Option<string?>("--policy") { Description = "Hold what is found against this policy", HelpName = "FILE" };
        var baseline = new Option<string?>("--baseline") { Description = "Report only what this file does not know", HelpName = "FILE" };
        var write = new Option<bool>("--write-baseline") { Description = "Write what is found into the file of --baseline" };
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "What ends with 1: never, code (not tests, examples and docs) or any place (default: any; with a policy, what it refuses)",
        };
        failOn.AcceptOnlyFromAmong(ScanFailures.All);
        var since = new Option<string?>("--since") { Description = "Name only services that came, went or moved since this commit", HelpName = "REV" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The public address that links to claims begin with", HelpName = "URL" };
        var content = ContentOption.Create();
        Refuse(write, result => result.GetValue(write) && result.GetValue(baseline) is null, "--write-baseline needs the file to write: --baseline FILE");
        Refuse(since, result => result.GetValue(since) is not null
            && (result.GetValue(baseline) is not null || result.GetValue(format) is not (PolicyFormats.Text or PolicyFormats.Json)),
            "--since is told as text or json, and takes no --baseline");
        return (path, [format, policy, baseline, write, since, failOn, baseUrl, content], parsed => new ScanRequest
        {
            Path = parsed.GetValue(path)!,
            Format = parsed.GetValue(format)!,
            Policy = parsed.GetValue(policy),
            Baseline = parsed.GetValue(baseline),
            Since = parsed.GetValue(since),
            BaseUrl = parsed.GetValue(baseUrl),
            WritesBaseline = parsed.GetValue(write),
            FailOn = parsed.GetValue(failOn),
            Content = parsed.GetValue(content),
        });
    }

    private static void Refuse(Option option, Func<OptionResult, bool> isWrong, string why) => option.Validators.Add(result =>
    {
        if (isWrong(result))
        {
            result.AddError(why);
        }
    });
}
