using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A sign by which two services would be recognised.</summary>
internal sealed class SharedSignature : IRule
{
    public RuleInfo Info { get; } = new("shared-signature", Severity.Error, "one sign in code stands for two services")
    {
        Scope = Scope.Catalogue,
        Why = "Who finds a host, a package or a variable in code has to know whose it is. What two services share says nothing of either.",
        Bad = "env: [OPENAI_API_KEY, OPENAI_API_KEY]",
        Good = "env: [OPENAI_API_KEY, OPENAI_BASE_URL]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from shared in context.Catalog.Providers.SelectMany(Signs).GroupBy(sign => (sign.Kind, sign.Text.Value.ToLowerInvariant()))
        from sign in shared.Skip(1)
        let first = shared.First()
        select Info.At(sign.Text.At, first.Provider == sign.Provider ? $"`{Printable.Cut(sign.Text.Value)}` stands here twice"
                : $"`{Printable.Cut(sign.Text.Value)}` is a sign of `{first.Provider.Slug}`, too",
            "leave it where it belongs; a host that several services share needs the path that tells them apart");

    private static IEnumerable<(Provider Provider, string Kind, Scalar Text)> Signs(Provider provider) =>
        provider.Endpoints.Where(endpoint => endpoint.Name is not null).Select(endpoint => (provider, endpoint.Kind.ToString(), endpoint.Name!))
            .Concat(provider.Packages.Select(name => (provider, "package", name)))
            .Concat(provider.Imports.Select(name => (provider, "import", name)))
            .Concat(provider.Variables.Select(name => (provider, "variable", name)));
}
