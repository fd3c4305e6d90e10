using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A provider's name that does not fit into its line.</summary>
internal sealed class WideName : IRule
{
    private const int Most = 28;

    public RuleInfo Info { get; } = new("wide-name", Severity.Error, "a name needs more than 28 characters in a line of the index")
    {
        Why = "In a line of the index a name has room for 28 characters: what stands before the first bracket, slash or comma, or what `short` says.",
        Bad = "short: Gemini Code Assist Standard and Enterprise",
        Good = "short: Gemini Code Assist",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        where provider.ShortName.Length > Most
        let at = (provider.Document.Fields.Text("short") ?? provider.Document.Fields.Text("name"))?.At ?? provider.Document.Fields.At
        select Info.At(at, $"`{provider.ShortName}` has {provider.ShortName.Length} characters, and a line has room for {Most}", "add `short:` with fewer");
}
