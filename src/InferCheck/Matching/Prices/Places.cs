using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Matching.Prices;

/// <summary>Where every service computes, asked of the one index; in the order of the providers.</summary>
public sealed class Places
{
    private readonly Outcome[] always;
    private readonly Outcome[] chosen;
    private readonly Outcome[] included;
    private readonly HashSet<string> regions;

    private Places(Outcome[] always, Outcome[] chosen, Outcome[] included, HashSet<string> regions) =>
        (this.always, this.chosen, this.included, this.regions) = (always, chosen, included, regions);

    /// <summary>Where the vocabulary does not say which answers mean the EU, of nobody it is known.</summary>
    public static Places Of(ContentIndex index, Vocabulary vocabulary)
    {
        var terms = vocabulary.OfferTerms;
        return new(Asked(terms?.Always), Asked(terms?.Chosen), Asked(terms?.Included),
            vocabulary.Countries.Where(country => country.Eea).Select(country => country.Key).ToHashSet(StringComparer.Ordinal));

        Outcome[] Asked(IReadOnlyList<Requirement>? requirements) => requirements is { Count: > 0 }
            ? index.Evaluate(new Conditions(requirements, [])).Outcomes : [.. Enumerable.Repeat(Outcome.NotRead, index.Providers)];
    }

    /// <summary>Of a provider by its id, which starts at one.</summary>
    public Place this[int provider] => new(always[provider - 1], chosen[provider - 1], included[provider - 1], regions);
}
