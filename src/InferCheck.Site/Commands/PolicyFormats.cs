using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>`--format`, and the argument that names the policy file, as `policy` commands take them.</summary>
internal static class PolicyFormats
{
    public const string Text = "text";
    public const string GitHub = "github";
    public const string Json = "json";
    public const string Sarif = "sarif";
    public const string CycloneDx = "cyclonedx";

    public static Option<string> Option(params string[] formats)
    {
        var format = new Option<string>("--format") { Description = "How the answer is printed", DefaultValueFactory = _ => Text };
        return format.AcceptOnlyFromAmong(formats);
    }

    public static Argument<string> File() => new("file") { Description = "The policy, such as policy.yaml" };
}
