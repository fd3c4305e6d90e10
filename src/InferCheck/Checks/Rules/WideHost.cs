using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A host that is everybody's.</summary>
internal sealed class WideHost : IRule
{
    private const int FewestLabels = 2;

    public RuleInfo Info { get; } = new("wide-host", Severity.Error, "a host is no name that somebody has registered")
    {
        Why = "Every document below a host counts as the provider's own, and below `com` stands half of the web.",
        Bad = "hosts: [com]",
        Good = "hosts: [deepseek.com]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from host in provider.Hosts
        where !IsRegistrable(host.Value.Split('/')[0])
        select Info.At(host.At, $"`{Printable.Cut(host.Value)}` is not a domain of the provider",
            "write the domain with its ending, such as example.com; a path may follow, a scheme or a port may not");

    private static bool IsRegistrable(string host)
    {
        var labels = host.Split('.');
        return labels.Length >= FewestLabels && labels.All(label => label.Length > 0 && label.All(letter => letter == '-' || char.IsLetterOrDigit(letter)));
    }
}
