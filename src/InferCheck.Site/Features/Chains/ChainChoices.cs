using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>What can be chosen for a chain: the pairs that make sense first, then all others, which are allowed with a note.</summary>
internal sealed record ChainChoices(IReadOnlyList<ProviderRow> Providers, IReadOnlyList<HopRow> Known)
{
    private static readonly string[] Intermediaries = ["gateway", "cloud-platform"];

    /// <summary>Those whose business it is to pass prompts on, and those of whom it is known.</summary>
    public IReadOnlyList<ProviderRow> Vias =>
        [.. Providers.Where(provider => Intermediaries.Contains(provider.Kind) || Known.Any(hop => hop.Via == provider.Slug))];

    public IReadOnlyList<ProviderRow> Others => [.. Providers.Except(Vias)];

    public IReadOnlyList<ProviderRow> Behind(IReadOnlyCollection<string> vias) =>
        [.. Providers.Where(provider => Known.Any(hop => vias.Contains(hop.Via) && hop.Upstream == provider.Slug))];

    public static bool IsVia(ProviderRow provider, IReadOnlyList<HopRow> known) =>
        provider.Kind == Intermediaries[0] || known.Any(hop => hop.Via == provider.Slug);
}
