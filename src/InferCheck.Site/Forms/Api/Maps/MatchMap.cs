using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>The index's own answer as the API gives it: the same lists, the same reasons, in the same words.</summary>
internal sealed class MatchMap(IndexQuery query, IndexResult result, DateOnly today, Words words, Texts texts, ContentStore store)
{
    private readonly Reasons reasons = new(words, texts);

    public IReadOnlyList<ApiMatchList> Lists() => [.. result.Sections.Select(section => new ApiMatchList
    {
        List = section.Id,
        Count = section.Count,
        Providers = [.. section.Ids.Select(id => Match(result.Rows[id]))],
    })];

    private ApiMatch Match(ProviderRow row)
    {
        var match = result.Evaluation.Match(row.Id);
        return new()
        {
            Slug = row.Slug,
            Name = row.Name,
            Vendor = row.Vendor,
            Kind = row.Kind,
            Headquarters = row.Headquarters,
            Tier = row.Tier,
            LastRead = Dates.DayOrNothing(row.LastRead),
            Reasons = [.. ByTopic(match), .. Narrowings(row)],
            Limits = [.. Reasons.Limiting(match).Select(reasons.Of).Select(limit => new ApiLimit { Topic = limit.Topic, Text = limit.Text })],
            Links = Links.Provider(row.Slug),
        };
    }

    private IEnumerable<ApiReason> ByTopic(ConditionsMatch match)
    {
        var outcomes = match.Parts
            .GroupBy(part => part.Requirement.Topic).ToDictionary(parts => parts.Key, parts => parts.Max(part => part.Outcome));
        return Reasons.Deciding(match).Select(reasons.Of).Select(reason => Reason(reason.Topic, outcomes[reason.Topic], outcomes[reason.Topic] == Outcome.OnlyIf
            ? $"{words.Topic(reason.Topic)}, {reason.Lead} {reason.Text}"
            : $"{reason.Lead}: {reason.Text}"));
    }

    /// <summary>Filters on the profile itself, decided where the index decides them.</summary>
    private IEnumerable<ApiReason> Narrowings(ProviderRow row)
    {
        var narrowing = new Narrowing([row], today);
        return new (string Parameter, Outcome Outcome, string Text)[]
        {
            (IndexQueryReader.Kind, query.Kinds.Count > 0 ? narrowing.Kind(query.Kinds)[0] : Outcome.Met, words.Of(WordList.Kinds, row.Kind)),
            (IndexQueryReader.Seat, query.Seats.Count > 0 ? narrowing.Seat(query.Seats)[0] : Outcome.Met, $"{texts["facet.seat"]}: {Seat(row)}"),
            (IndexQueryReader.Tier, query.Tiers.Count > 0 ? narrowing.Tier(query.Tiers)[0]
                : Outcome.Met, $"{texts["facet.tier"]}: {words.In(words.Tier(row.Tier)!.Label)}"),
            Runs(narrowing, IndexQueryReader.RunsModel, query.Models.Count == 0 ? null : query.Models),
            Runs(narrowing, IndexQueryReader.RunsMaker, query.Makers.Count == 0 ? null
                : [.. store.Vocabulary.Models.Where(model => query.Makers.Contains(model.Maker)).Select(model => model.Slug)]),
            (IndexQueryReader.Quotes, query.QuoteStates.Count > 0 ? narrowing.Quotes(query.QuoteStates)[0]
                : Outcome.Met, $"{texts["facet.quotes"]}: {texts["quotes." + row.QuoteState]}"),
            (IndexQueryReader.Older, query.OlderThan is { } days ? narrowing.OlderThan(days)[0]
                : Outcome.Met, $"{texts["column.last-read"]}: {row.LastRead ?? texts["cell.none"]}"),
        }.Where(filter => filter.Outcome != Outcome.Met).Select(filter => Reason(filter.Parameter, filter.Outcome, filter.Text));
    }

    /// <summary>Of a maker no model may be known: that is asked all the same.</summary>
    private (string Parameter, Outcome Outcome, string Text) Runs(Narrowing narrowing, string parameter, IReadOnlyList<string>? models)
    {
        var outcome = models is null ? Outcome.Met : narrowing.Runs(models, store.Offers.Served)[0];
        return (parameter, outcome, texts[outcome is Outcome.NotMet ? "facet.model-not" : "reason.nobody-looked"]);
    }

    private string Seat(ProviderRow row) => row.Headquarters is null ? texts["seat.not-looked-at"] : words.Country(row.Headquarters);

    private static ApiReason Reason(string parameter, Outcome outcome, string text) => new() { Parameter = parameter, Outcome = outcome.Name(), Text = text };
}
