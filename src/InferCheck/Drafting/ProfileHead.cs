using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>What stands above the claims of a profile and no model is asked for.</summary>
public sealed record ProfileHead
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Vendor { get; init; }

    public required string Kind { get; init; }

    public required string Website { get; init; }

    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Of a profile that is there: it knows its hosts itself.</summary>
    public Provider? Existing { get; init; }

    public bool Owns(Uri address) => Existing?.Owns(address) ?? Hosts.Any(host =>
        address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));

    public static ProfileHead Of(Provider provider) => new()
    {
        Slug = provider.Slug,
        Name = provider.Name,
        Vendor = provider.Vendor,
        Kind = provider.Kind?.Value ?? "",
        Website = provider.Website?.Value ?? "",
        Hosts = [.. provider.Hosts.Select(host => host.Value)],
        Existing = provider,
    };
}
