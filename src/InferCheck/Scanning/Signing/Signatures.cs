using System.Buffers;
using System.Collections.Frozen;
using InferCheck.Model;
using InferCheck.Model.Signatures;
using InferCheck.Policies;

namespace InferCheck.Scanning.Signing;

/// <summary>What gives the services of a catalogue away, ready to be looked up.</summary>
public sealed class Signatures
{
    /// <summary>The key under which the proxy's configuration says what is called.</summary>
    public const string GatewayMark = "litellm_params";

    /// <summary>What may stand before the name of a model in a file.</summary>
    private const string BeforeProfile = "\n>\"'`/=: \t(,";

    private readonly SearchValues<string> needles;

    public Signatures(Catalog catalog)
    {
        var providers = catalog.Providers;
        Hosts = new HostSignatures(Endpoints(providers, EndpointKind.Host).Where(signed => signed.Endpoint!.Pattern is not null));
        Profiles = ByName(Endpoints(providers, EndpointKind.Profile));
        Deployments = ByName(Endpoints(providers, EndpointKind.Deployment));
        Variables = ByName(providers.SelectMany(provider => provider.Variables.Select(name => new Signed(provider.Slug, name.Value))));
        var packages = providers.SelectMany(provider => provider.Packages.Select(package => Named(provider, package.Value))).ToList();
        var imports = providers.SelectMany(provider => provider.Imports.Select(module => Named(provider, module.Value)))
            .Concat(packages.Select(Module).OfType<(string, Signed)>()).ToList();
        Packages = new NamedSignatures(packages);
        Imports = new NamedSignatures(imports);
        VariableNames = SearchValues.Create([.. Variables.Keys], StringComparison.Ordinal);
        ProfileNames = SearchValues.Create([.. Profiles.Keys], StringComparison.Ordinal);
        GatewayNames = Gateway(catalog);
        needles = SearchValues.Create([.. Needles(packages.Concat(imports)).Where(needle => needle.Length > 0).Distinct()], StringComparison.OrdinalIgnoreCase);
    }

    internal HostSignatures Hosts { get; }

    internal FrozenDictionary<string, Signed[]> Profiles { get; }

    internal FrozenDictionary<string, Signed[]> Deployments { get; }

    internal FrozenDictionary<string, Signed[]> Variables { get; }

    /// <summary>What the proxy calls providers.</summary>
    internal FrozenDictionary<string, Signed[]> GatewayNames { get; }

    internal NamedSignatures Packages { get; }

    internal NamedSignatures Imports { get; }

    internal SearchValues<string> VariableNames { get; }

    internal SearchValues<string> ProfileNames { get; }

    /// <summary>Whether a text may hold anything at all: a file that does not is passed over at the speed of reading.</summary>
    internal bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(needles);

    private static IEnumerable<Signed> Endpoints(IEnumerable<Provider> providers, EndpointKind kind) =>
        from provider in providers
        from endpoint in provider.Endpoints
        where endpoint.Kind == kind && endpoint.Name is not null
        select new Signed(provider.Slug, endpoint.Name!.Value, endpoint);

    private static FrozenDictionary<string, Signed[]> ByName(IEnumerable<Signed> signed) =>
        signed.GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.DistinctBy(one => one.Provider).ToArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, Signed[]> Gateway(Catalog catalog)
    {
        var key = new LiteLlmForm().Key;
        var names = catalog.Vocabulary.Products.FirstOrDefault(product => product.Key == key)?.Names;
        return (names ?? new Dictionary<string, string>()).Where(row => catalog.Providers.Any(provider => provider.Slug == row.Key))
            .GroupBy(row => row.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => new Signed(row.Key, row.Value + "/")).ToArray(), StringComparer.Ordinal);
    }

    private static (string Key, Signed Signed) Named(Provider provider, string text)
    {
        var (kind, name) = PackageKinds.Split(text);
        return ($"{kind}:{PackageKinds.Written(kind, name)}", new Signed(provider.Slug, name, Registry: CodeNames.Registries.Contains(kind) ? kind : null));
    }

    private static (string, Signed)? Module((string Key, Signed Signed) package)
    {
        var (kind, _) = PackageKinds.Split(package.Key);
        return PackageKinds.Module(kind, package.Signed.Name) is not { } module ? null
            : ($"{module.Kind}:{module.Name}", package.Signed with { Name = module.Name, Registry = null });
    }

    private IEnumerable<string> Needles(IEnumerable<(string Key, Signed Signed)> named) =>
    [
        .. Hosts.Needles, .. Variables.Keys, .. Deployments.Keys,
        .. Profiles.Keys.SelectMany(prefix => BeforeProfile.Select(letter => letter + prefix)),
        .. Deployments.Count > 0 ? DeploymentWords : [], .. GatewayNames.Count > 0 ? [GatewayMark] : Array.Empty<string>(),
        .. named.Select(pair => Needle(pair.Signed.Name)),
    ];

    /// <summary>Where a deployment of Azure is described without saying of which type.</summary>
    private static string[] DeploymentWords => ["cognitive"];

    /// <summary>The longest part of a name that is written the same everywhere.</summary>
    private static string Needle(string name) => name.Split('-', '_', '.', ':', '#').MaxBy(part => part.Length)!;
}
