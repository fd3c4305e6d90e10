using System.Net;
using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>An address inside somebody's own network.</summary>
internal sealed class PrivateSource : IRule
{
    private static readonly IPNetwork[] PrivateNetworks =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("::/127"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("ff00::/8"),
    ];

    private static readonly string[] PrivateNames = ["localhost", ".localhost", ".local", ".internal", ".home.arpa", ".lan"];

    public RuleInfo Info { get; } = new("private-source", Severity.Error, "an address points into a private network")
    {
        Why = "No reader can follow it, and a program that checks sources must never be sent there.",
        Bad = "source: https://192.168.0.10/policy",
        Good = "source: https://example.com/policy",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Texts(FieldType.Url)
        where Uri.TryCreate(found.Text.Value, UriKind.Absolute, out var address) && IsPrivate(address)
        select Info.At(found.Text.At, "this address points to a loopback or private network", "give the public address of the document");

    internal static bool IsPrivate(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.');
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var number))
        {
            return PrivateNames.Any(name => name[0] == '.' ? host.EndsWith(name, StringComparison.OrdinalIgnoreCase) : host.Equals(name, StringComparison.OrdinalIgnoreCase));
        }

        var plain = number.IsIPv4MappedToIPv6 ? number.MapToIPv4() : number;
        return PrivateNetworks.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }
}
