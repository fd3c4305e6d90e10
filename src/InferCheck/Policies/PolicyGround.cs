using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>What a policy is read and decided on: the words, and the providers by the names a policy or a caller may use.</summary>
public sealed record PolicyGround(Vocabulary Vocabulary, IReadOnlyList<PolicySubject> Providers)
{
    public static PolicyGround Of(Catalog catalog) => new(catalog.Vocabulary, [.. catalog.Providers.Select(provider => PolicySubject.Of(catalog, provider))]);

    /// <summary>By the slug, or by an old address that still leads there.</summary>
    public PolicySubject? Find(string name) =>
        Providers.FirstOrDefault(provider => provider.Slug == name) ?? Providers.FirstOrDefault(provider => provider.Aliases.Contains(name));

    public string? Help(string name) => DidYouMean.Help(name, Providers.Select(provider => provider.Slug));
}
