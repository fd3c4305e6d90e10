using InferCheck.Diagnostics;
using InferCheck.Model.Signatures;

namespace InferCheck.Checks.Rules;

/// <summary>An endpoint that nothing could be recognised by.</summary>
internal sealed class BrokenEndpoint : IRule
{
    public RuleInfo Info { get; } = new("broken-endpoint", Severity.Error, "an endpoint cannot be recognised in code")
    {
        Why = "An endpoint is found by exactly one thing: a host, the beginning of a model's name, or a kind of deployment. "
            + "What is written wrongly is never found, and a scan that finds nothing is taken for good news.",
        Bad = "endpoints:\n  - host: https://api.openai.com/v1\n    evidence:\n      - quote: \"https://api.openai.com/v1\"",
        Good = "endpoints:\n  - host: api.openai.com\n    evidence:\n      - quote: \"https://api.openai.com/v1\"",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from endpoint in provider.Endpoints
        let fault = Fault(endpoint)
        where fault is not null
        select Info.At(endpoint.Name?.At ?? endpoint.At, fault.Value.Message, fault.Value.Help);

    private static (string Message, string Help)? Fault(Endpoint endpoint)
    {
        var names = new[] { endpoint.Host, endpoint.Profile, endpoint.Deployment }.Count(name => name is not null);
        if (names != 1)
        {
            return ($"an endpoint is known by one of `host`, `profile` and `deployment`, this one by {names}",
                "write exactly one of the three; others are endpoints of their own");
        }

        if (endpoint is { Host: { } host, Pattern: null })
        {
            return ($"`{Printable.Cut(host.Value)}` is no host",
                "write it in small letters without scheme and port, as api.example.com; `*` stands for a part of a label, a path may follow");
        }

        var name = endpoint.Name!.Value;
        return name.Trim().Length < 2 || name.Any(char.IsWhiteSpace)
            ? ($"`{Printable.Cut(name)}` cannot be told from other words", "write it as code does, such as `eu.` or DataZoneStandard")
            : null;
    }
}
