using InferCheck.Diagnostics;
using InferCheck.Model.Signatures;

namespace InferCheck.Checks.Rules;

/// <summary>An endpoint whose place nobody is quoted for.</summary>
internal sealed class UnprovenPlace : IRule
{
    public RuleInfo Info { get; } = new("unproven-place", Severity.Error, "the place of an endpoint rests on no quote")
    {
        Why = "The place of an endpoint decides what a scan says of the code that calls it. A name that sounds European is no promise.",
        Bad = "endpoints:\n  - host: eu.api.openai.com\n    regions: [EU]\n    evidence:\n      - note: The name says so.",
        Good = "endpoints:\n  - host: eu.api.openai.com\n    regions: [EU]\n    evidence:\n"
            + "      - quote: Requests to eu.api.openai.com are processed in the EU.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from endpoint in provider.Endpoints
        where endpoint.Anywhere || endpoint.Regions.Count > 0
        let fault = Fault(endpoint)
        where fault is not null
        select Info.At(endpoint.Name?.At ?? endpoint.At, fault.Value.Message, fault.Value.Help);

    private static (string Message, string Help)? Fault(Endpoint endpoint) => endpoint switch
    {
        { Anywhere: true, Regions.Count: > 0 } => ("an endpoint is either in `regions` or `anywhere`", "leave out what the documents do not say"),
        _ when endpoint.Evidence.All(evidence => evidence.Quote is null) =>
            ("nobody is quoted for the place of this endpoint", "quote the words that place it, or leave the place out"),
        _ => null,
    };
}
