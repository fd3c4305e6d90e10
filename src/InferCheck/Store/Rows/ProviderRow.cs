using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A profile's own facts, as the index and the profile print them.</summary>
public sealed record ProviderRow
{
    /// <summary>The place of its name among the others, from one: what lists and outcomes know it by.</summary>
    public required int Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Vendor { get; init; }

    public required string Kind { get; init; }

    public required string Website { get; init; }

    public string? Docs { get; init; }

    public required string Hosts { get; init; }

    public string? Headquarters { get; init; }

    public string? Pricing { get; init; }

    public required string PolicyDated { get; init; }

    public string? Retired { get; init; }

    public required string Models { get; init; }

    public required string Tier { get; init; }

    public string? LastRead { get; init; }

    public required string LastModified { get; init; }

    public required string File { get; init; }

    public required string QuoteState { get; init; }

    public IReadOnlyList<string> ModelList => StoreJson.Texts(Models);

    /// <summary>The provider's own domains; a path may follow.</summary>
    public IReadOnlyList<string> HostList => StoreJson.Texts(Hosts);
}
