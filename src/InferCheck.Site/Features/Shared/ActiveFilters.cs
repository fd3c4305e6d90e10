using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Shared;

/// <summary>Everything that is asked at the moment, each removable on its own.</summary>
internal static class ActiveFilters
{
    public static IEnumerable<Chip> Of(IndexQuery query, Vocabulary vocabulary, Words words, Texts texts)
    {
        var first = query with { Page = 1 };
        if (query.Search.Length > 0)
        {
            yield return Chip(texts["chip.search", query.Search], first with { Search = "" });
        }

        if (vocabulary.Presets.FirstOrDefault(preset => preset.Key == query.Preset) is { } preset)
        {
            yield return Chip(words.In(preset.Label), first with { Preset = null });
        }

        foreach (var requirement in query.Requirements)
        {
            var label = $"{words.Topic(requirement.Topic)}: " +
                $"{string.Join(texts["chip.or"], requirement.Accepted.Select(value => words.Value(requirement.Topic, value)))}";
            yield return Chip(label, first with { Requirements = [.. query.Requirements.Where(other => other != requirement)] });
        }

        if (!query.AcceptsOnlyIf)
        {
            yield return Chip(texts["only-if.refused"], first with { AcceptsOnlyIf = true });
        }

        foreach (var supposition in query.Supposed.Suppositions)
        {
            yield return Chip(texts["chip.suppose", words.In(supposition.Label)], first with { Supposed = query.Supposed.Less(supposition.Key) });
        }

        foreach (var company in query.Supposed.Without)
        {
            yield return Chip(texts["chip.suppose", new SupposedWords(words, texts).Without(company)], first with { Supposed = query.Supposed.Less(company) });
        }

        foreach (var chip in Runs(query, first, vocabulary, words, texts).Concat(Narrowings(query, first, vocabulary, words, texts)))
        {
            yield return chip;
        }
    }

    private static IEnumerable<Chip> Runs(IndexQuery query, IndexQuery first, Vocabulary vocabulary, Words words, Texts texts)
    {
        if (query.Models.Count > 0)
        {
            var names = query.Models.Select(slug => vocabulary.FindModel(slug)?.Name);
            yield return Chip($"{texts["facet.model"]}: {string.Join(texts["chip.or"], names)}", first with { Models = [] });
        }

        if (query.Makers.Count > 0)
        {
            var names = query.Makers.Select(key => words.In(vocabulary.FindMaker(key)!.Label));
            yield return Chip($"{texts["facet.maker"]}: {string.Join(texts["chip.or"], names)}", first with { Makers = [] });
        }
    }

    private static IEnumerable<Chip> Narrowings(IndexQuery query, IndexQuery first, Vocabulary vocabulary, Words words, Texts texts)
    {
        if (query.Tiers.Count > 0)
        {
            var labels = vocabulary.Tiers.Where(tier => query.Tiers.Contains(tier.Key)).Select(tier => words.In(tier.Label));
            yield return Chip($"{texts["facet.tier"]}: {string.Join(texts["chip.or"], labels)}", first with { Tiers = [] });
        }

        if (query.Kinds.Count > 0)
        {
            yield return Chip($"{texts["facet.kind"]}: {string.Join(texts["chip.or"], query.Kinds.Select(kind => words.Of(WordList.Kinds, kind)))}",
                first with { Kinds = [] });
        }

        if (query.Seats.Count > 0)
        {
            yield return Chip($"{texts["facet.seat"]}: {string.Join(texts["chip.or"], query.Seats.Select(words.Country))}", first with { Seats = [] });
        }

        if (query.Uses.Count > 0)
        {
            var labels = query.Uses.Select(key => vocabulary.FindCompany(key)).OfType<Company>().Select(company => words.In(company.Label));
            yield return Chip($"{texts["facet.uses"]}: {string.Join(texts["chip.or"], labels)}", first with { Uses = [] });
        }

        if (query.QuoteStates.Count > 0)
        {
            yield return Chip($"{texts["facet.quotes"]}: {string.Join(texts["chip.or"], query.QuoteStates.Select(state => texts["quotes." + state]))}",
                first with { QuoteStates = [] });
        }

        if (query.OlderThan is { } days)
        {
            yield return Chip(texts["chip.older", days], first with { OlderThan = null });
        }
    }

    private static Chip Chip(string label, IndexQuery without) => new(label, without);
}
