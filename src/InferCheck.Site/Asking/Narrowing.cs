using System.Globalization;
using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The filters that are about the profile itself and not about a topic: kind, seat, label, age.</summary>
internal sealed class Narrowing(IReadOnlyList<ProviderRow> providers, DateOnly today)
{
    public Outcome[] Kind(IReadOnlyList<string> kinds) => Among(providers, provider => provider.Kind, kinds);

    /// <summary>A seat nobody has looked at is unknown, and unknown is never a pass.</summary>
    public Outcome[] Seat(IReadOnlyList<string> seats) => Each(provider => provider.Headquarters is { } seat ? Among(seats, seat) : Outcome.NotRead);

    public Outcome[] Tier(IReadOnlyList<string> tiers) => Among(providers, provider => provider.Tier, tiers);

    public Outcome[] Quotes(IReadOnlyList<string> states) => Among(providers, provider => provider.QuoteState, states);

    /// <summary>Where no list of sub-processors was read, it is not known whether a company stands on it.</summary>
    public Outcome[] Uses(IReadOnlyList<string> companies, IReadOnlyList<SubprocessorRow> listed)
    {
        var lists = listed.ToLookup(row => row.Provider, row => row.Company);
        return Each(provider => !lists.Contains(provider.Slug) ? Outcome.NotRead : lists[provider.Slug].Any(companies.Contains) ? Outcome.Met
            : Outcome.NotMet);
    }

    /// <summary>What a list of models lacks, the service may run all the same, unless somebody held the whole list against the provider's.</summary>
    public Outcome[] Runs(IReadOnlyList<string> models, Func<string, OfferedModels> served) => Each(provider => served(provider.Slug).Decide(models));

    public Outcome[] OlderThan(int days)
    {
        // Days written as 2026-06-12 sort as text.
        var limit = today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Each(provider => provider.LastRead is null ? Outcome.NotRead : string.CompareOrdinal(provider.LastRead, limit) < 0 ? Outcome.Met
            : Outcome.NotMet);
    }

    public static Outcome[] Among(IReadOnlyList<ProviderRow> providers, Func<ProviderRow, string> value, IReadOnlyList<string> accepted) =>
        [.. providers.Select(provider => Among(accepted, value(provider)))];

    private static Outcome Among(IReadOnlyList<string> accepted, string value) => accepted.Contains(value) ? Outcome.Met : Outcome.NotMet;

    private Outcome[] Each(Func<ProviderRow, Outcome> decide) => [.. providers.Select(decide)];
}
