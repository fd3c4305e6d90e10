using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>The providers that meet a policy, in a product's own names, and those it has no known name for.</summary>
public sealed record AllowList
{
    public required Product Product { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public required IReadOnlyList<string> Unnamed { get; init; }

    /// <summary>Services that have ended, which no list should send anything to.</summary>
    public required IReadOnlyList<string> Retired { get; init; }

    public required IReadOnlyList<ProductSetting> Settings { get; init; }

    /// <summary>Only those that meet it: a warning about silence is not enough to be let in.</summary>
    public static AllowList Of(PolicyReport report, Product product)
    {
        var passing = report.Providers.Where(provider => provider.Verdict == Verdict.Pass).Select(provider => provider.Provider).ToList();
        var current = passing.Where(provider => provider.Retired is null).Select(provider => provider.Slug).ToList();
        return new AllowList
        {
            Product = product,
            Names = [.. current.Where(product.Names.ContainsKey).Select(slug => product.Names[slug])],
            Unnamed = [.. current.Where(slug => !product.Names.ContainsKey(slug) && slug != product.Provider)],
            Retired = [.. passing.Where(provider => provider.Retired is not null).Select(provider => provider.Slug)],
            Settings = [.. product.Settings.Where(setting => IsAsked(setting, report.Policy.Conditions))],
        };
    }

    private static bool IsAsked(ProductSetting setting, Conditions asked) =>
        asked.All.Any(requirement => IsWithin(setting, requirement))
        || (asked.Any.Count > 0 && asked.Any.All(alternative => alternative.Any(requirement => IsWithin(setting, requirement))));

    private static bool IsWithin(ProductSetting setting, Requirement requirement) =>
        setting.Accept.Any(accept => accept.Topic == requirement.Topic && requirement.Accepted.All(accept.Accepted.Contains));
}
