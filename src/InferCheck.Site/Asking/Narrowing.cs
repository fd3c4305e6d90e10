using System.Globalization;
using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>The filters that are about the profile itself and not about a topic: kind, seat, label, age.</summary>
internal sealed class Narrowing(IReadOnlyList<ProviderRow> providers, DateOnly today)
{
    public Outcome[] Kind(IReadOnlyList<string> kinds) => Each(provider => Among(kinds, provider.Kind));

    public Outcome[] Seat(IReadOnlyList<string> seats) => Each(provider => provider.Headquarters is null ? Outcome.NotStated : Among(seats, provider.Headquarters));

    public Outcome[] Tier(IReadOnlyList<string> tiers) => Each(provider => Among(tiers, provider.Tier));

    public Outcome[] Quotes(IReadOnlyList<string> states) => Each(provider => Among(states, provider.QuoteState));

    public Outcome[] OlderThan(int days)
    {
        // Days written as 2026-06-12 sort as text.
        var limit = today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Each(provider => provider.LastRead is null ? Outcome.NotStated : string.CompareOrdinal(provider.LastRead, limit) < 0 ? Outcome.Met : Outcome.NotMet);
    }

    private static Outcome Among(IReadOnlyList<string> accepted, string value) => accepted.Contains(value) ? Outcome.Met : Outcome.NotMet;

    private Outcome[] Each(Func<ProviderRow, Outcome> decide) => [.. providers.Select(decide)];
}
