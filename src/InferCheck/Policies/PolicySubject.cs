using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>A provider as a policy weighs it, whether it comes from the files or from what was baked of them.</summary>
public sealed class PolicySubject(Func<IReadOnlyList<Fact>> facts, Func<OfferedModels> offered)
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Old addresses that still lead to it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether the service has ended.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Worked out when first asked: most policies are about a few of many.</summary>
    public IReadOnlyList<Fact> Facts => field ??= facts();

    public OfferedModels Offered => field ??= offered();

    /// <summary>The same for whoever uses one part of it, as a caller knows the facts of that part.</summary>
    public PolicySubject Through(Func<IReadOnlyList<Fact>, IReadOnlyList<Fact>> part) =>
        new(() => part(Facts), () => Offered) { Slug = Slug, Name = Name, Aliases = Aliases, HasEnded = HasEnded };

    public static PolicySubject Of(Catalog catalog, Provider provider) =>
        new(() => Said(catalog.Vocabulary, provider), () => OfferedModels.By(catalog, provider.Slug))
        {
            Slug = provider.Slug,
            Name = provider.Name,
            Aliases = [.. provider.Aliases.Select(alias => alias.Value)],
            HasEnded = provider.Retired is not null,
        };

    private static IReadOnlyList<Fact> Said(Vocabulary vocabulary, Provider provider)
    {
        IReadOnlyList<Fact> said = [.. provider.Claims.Select(Fact.From)];
        return [.. said, .. NamedCompanies.Of(provider).ToFacts(vocabulary, topic => [.. said.Where(fact => fact.Topic == topic)])];
    }
}
