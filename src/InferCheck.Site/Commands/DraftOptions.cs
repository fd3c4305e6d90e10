using System.CommandLine;

namespace InferCheck.Site.Commands;

/// <summary>The options of `draft`, and what they mean together.</summary>
internal sealed class DraftOptions
{
    private readonly Argument<string> slug = new("slug") { Description = "The provider: one that is there, or the name of a new one" };
    private readonly Option<string[]> documents = new("--document")
    {
        Description = "A document to be read, the contract first; 40 at most",
        HelpName = "URL",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> topics = new("--topic")
    {
        Description = "Ask about these topics only (default: all that the profile has no claim of)",
        HelpName = "KEY",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> name = new("--name") { Description = "Of a new profile: the name of the service (default: made of the slug)" };
    private readonly Option<string?> vendor = new("--vendor") { Description = "Of a new profile: who sells it (default: its name)" };
    private readonly Option<string?> kind = new("--kind") { Description = "Of a new profile: what is sold (default: the first kind of the vocabulary)" };
    private readonly Option<string[]> hosts = new("--host")
    {
        Description = "Of a new profile: the provider's own domains (default: that of the first document)",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> output = new("--out")
    {
        Description = "Where to write it (default: a new profile in its place, else standard output)",
        HelpName = "FILE",
    };

    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "Also ask addresses in private networks; for tests only" };
    private readonly Option<string?> content = ContentOption.Create();
    private readonly ModelOptions model = new();

    public void AddTo(Command command)
    {
        command.Arguments.Add(slug);
        command.Options.Add(documents);
        command.Options.Add(topics);
        model.AddTo(command);
        foreach (var option in new Option[] { name, vendor, kind, hosts, output, allowPrivate, content })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Nothing, after having said why, when no model could be asked like that.</summary>
    public DraftRequested? Read(ParseResult parsed) => model.Read(parsed) is not { } asked ? null : new DraftRequested
    {
        Slug = parsed.GetValue(slug)!,
        Documents = parsed.GetValue(documents) ?? [],
        Topics = parsed.GetValue(topics) ?? [],
        Model = asked,
        Name = parsed.GetValue(name),
        Vendor = parsed.GetValue(vendor),
        Kind = parsed.GetValue(kind),
        Hosts = parsed.GetValue(hosts) ?? [],
        Out = parsed.GetValue(output),
        AllowPrivate = parsed.GetValue(allowPrivate),
        Content = parsed.GetValue(content),
    };
}
