using System.Net;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>An address inside somebody's own network.</summary>
internal sealed class PrivateSource : IRule
{
    private static readonly string[] PrivateNames = ["localhost", ".localhost", ".local", ".internal", ".home.arpa", ".lan"];

    public RuleInfo Info { get; } = new("private-source", Severity.Error, "an address points into a private network")
    {
        Why = "No reader can follow it, and a program that checks sources must never be sent there.",
        Bad = "source: https://192.168.0.10/policy",
        Good = "source: https://example.com/policy",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from address in context.Addresses
        where WebAddress.TryParse(address.Value, out var parsed) && IsPrivate(parsed)
        select Info.At(address.At, "this address points to a loopback or private network", "give the public address of the document");

    internal static bool IsPrivate(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var number))
        {
            return PrivateNames.Any(name => name[0] == '.' ? host.EndsWith(name, StringComparison.OrdinalIgnoreCase)
                : host.Equals(name, StringComparison.OrdinalIgnoreCase));
        }

        return PrivateNetworks.Contain(number);
    }
}
