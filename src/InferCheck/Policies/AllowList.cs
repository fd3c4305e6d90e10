using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>The providers that meet a question, in a product's own names, and those it has no known name for.</summary>
public sealed record AllowList
{
    public required Product Product { get; init; }

    public required IReadOnlyList<AllowedProvider> Providers { get; init; }

    public required IReadOnlyList<string> Unnamed { get; init; }

    /// <summary>Services that have ended, which no list should send anything to.</summary>
    public required IReadOnlyList<string> Retired { get; init; }

    public required IReadOnlyList<ProductSetting> Settings { get; init; }

    public IEnumerable<string> Names => Providers.Select(provider => provider.Name);

    /// <summary>Only those that meet it: a warning about silence is not enough to be let in.</summary>
    public static AllowList Of(PolicyReport report, Product product) => Of(product, report.Policy.Conditions, report.Providers
        .Where(provider => provider.Verdict == Verdict.Pass)
        .Select(provider => (provider.Provider.Slug, provider.Provider.HasEnded, (string?)null)));

    /// <summary>Of those that meet it, each with whether its service has ended, and with what it depends on.</summary>
    public static AllowList Of(Product product, Conditions asked, IEnumerable<(string Slug, bool HasEnded, string? Condition)> passing)
    {
        var all = passing.ToList();
        var current = all.Where(provider => !provider.HasEnded).ToList();
        return new AllowList
        {
            Product = product,
            Providers = [.. current.Where(provider => product.Names.ContainsKey(provider.Slug))
                .Select(provider => new AllowedProvider(provider.Slug, product.Names[provider.Slug], provider.Condition))],
            Unnamed = [.. current.Select(provider => provider.Slug).Where(slug => !product.Names.ContainsKey(slug) && slug != product.Provider)],
            Retired = [.. all.Where(provider => provider.HasEnded).Select(provider => provider.Slug)],
            Settings = [.. product.Settings.Where(setting => IsAsked(setting, asked))],
        };
    }

    private static bool IsAsked(ProductSetting setting, Conditions asked) =>
        asked.All.Any(requirement => IsWithin(setting, requirement))
        || (asked.Any.Count > 0 && asked.Any.All(alternative => alternative.Any(requirement => IsWithin(setting, requirement))));

    private static bool IsWithin(ProductSetting setting, Requirement requirement) =>
        setting.Accept.Any(accept => accept.Topic == requirement.Topic && requirement.Accepted.All(accept.Accepted.Contains));
}
