using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A user name or password inside an address.</summary>
internal sealed class SourceWithCredentials : IRule
{
    public RuleInfo Info { get; } = new("source-with-credentials", Severity.Error, "an address carries a user name or password")
    {
        Why = "It would be published, and a name before the @ can make one site look like another.",
        Bad = "source: https://openai.com@example.com/terms",
        Good = "source: https://example.com/terms",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from address in context.Addresses
        where WebAddress.TryParse(address.Value, out var parsed) && parsed.UserInfo.Length > 0
        select Info.At(address.At, "this address carries a user name or password", "remove everything before the @");
}
