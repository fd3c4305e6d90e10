using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>Providers that are already chosen, each with a box to let it go.</summary>
internal sealed record ChosenBoxes(string Name, IReadOnlyList<ProviderRow> Providers, IReadOnlyList<string> Chosen)
{
    public IReadOnlyList<ProviderRow> Boxes { get; } = [.. Providers.Where(provider => Chosen.Contains(provider.Slug))];
}
