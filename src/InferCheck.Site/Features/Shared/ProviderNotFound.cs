using InferCheck.Diagnostics;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>A name in an address that is no provider here, with the providers that may have been meant.</summary>
internal sealed record ProviderNotFound(string Asked, IReadOnlyList<ProviderRow> Nearest)
{
    private const int MostNearest = 5;
    private const int ShortestWord = 3;

    public static ProviderNotFound Of(string asked, IReadOnlyList<ProviderRow> providers)
    {
        var slug = DidYouMean.Nearest(asked, providers.Select(provider => provider.Slug));
        var name = DidYouMean.Nearest(asked, providers.Select(provider => provider.Name));
        var words = asked.Split(['-', ' ', '.', '_', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).ToList();
        var nearest = providers.Where(provider => provider.Slug == slug || provider.Name == name)
            .Concat(providers.Where(provider => words.Exists(word => Stands(word, provider))));
        return new ProviderNotFound(asked, [.. nearest.DistinctBy(provider => provider.Slug).Take(MostNearest)]);
    }

    private static bool Stands(string word, ProviderRow provider) =>
        new[] { provider.Slug, provider.Name, provider.Vendor }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
