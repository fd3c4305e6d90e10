using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>Providers by the names a policy or a command line may use: the slug, or an old address that still leads there.</summary>
public sealed class ProviderNames(Catalog catalog)
{
    public Provider? Find(string name) =>
        catalog.Providers.FirstOrDefault(provider => provider.Slug == name)
        ?? catalog.Providers.FirstOrDefault(provider => provider.Aliases.Any(alias => alias.Value == name));

    public string? Help(string name) => DidYouMean.Help(name, catalog.Providers.Select(provider => provider.Slug));
}
