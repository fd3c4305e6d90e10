using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>What <see cref="Coverage"/> counts of a provider: the topics on which it has any claim.</summary>
public sealed record CoveredProvider(string Kind, string? Seat, bool IsRetired, IReadOnlySet<string> Topics)
{
    public static CoveredProvider Of(Provider provider) => new(
        provider.Kind?.Value ?? "",
        provider.Headquarters?.Value,
        provider.Retired is not null,
        provider.Claims.Select(claim => claim.Topic?.Value ?? "").ToHashSet(StringComparer.Ordinal));
}
