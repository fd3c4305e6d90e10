using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Signatures;

namespace InferCheck.Checks.Rules;

/// <summary>A package, import or variable in a form in which no code has it.</summary>
internal sealed class MalformedSign : IRule
{
    public RuleInfo Info { get; } = new("malformed-sign", Severity.Error, "a package, import or variable is written as no code writes it")
    {
        Why = "Names of packages mean something only within their registry, and `openai` of one is not `openai` of another.",
        Bad = "packages: [openai]",
        Good = "packages: [\"npm:openai\"]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => context.Catalog.Providers.SelectMany(Faults);

    private IEnumerable<Diagnostic> Faults(Provider provider) =>
        Unlike(provider.Packages, CodeNames.IsPackage, $"write the registry before it: {Listed(CodeNames.Registries)}")
            .Concat(Unlike(provider.Imports, CodeNames.IsImport, $"write the language before it: {Listed(CodeNames.Languages)}"))
            .Concat(Unlike(provider.Variables, CodeNames.IsVariable, "write the name alone, such as MISTRAL_API_KEY"));

    private static string Listed(IEnumerable<string> homes) => string.Join(", ", homes.Select(home => home + ":"));

    private IEnumerable<Diagnostic> Unlike(IEnumerable<Scalar> names, Func<string, bool> isOne, string help) =>
        names.Where(name => !isOne(name.Value)).Select(name => Info.At(name.At, $"`{Printable.Cut(name.Value)}` is written as no code writes it", help));
}
