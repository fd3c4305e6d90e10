using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Copy;

/// <summary>All that the filter form of a copy without a program needs: every claim that can be filtered by, with the words for it.</summary>
internal sealed class AnswerData(ContentStore store, Words words, Texts texts)
{
    public const string Address = "/filter/answers.json";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Reasons reasons = new(words, texts);

    public byte[] Write()
    {
        var topics = store.Vocabulary.Topics.Where(topic => topic.HasValues).ToList();
        var providers = store.Providers.All();
        var claims = store.Providers.Claims([.. providers.Select(provider => provider.Id)], [.. topics.Select(topic => topic.Key)]);
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            SchemaVersion = 1,
            store.ContentVersion,
            Licence = "CC BY 4.0",
            Pages = (providers.Count + IndexListing.PageSize - 1) / IndexListing.PageSize,
            Texts = AnswerTexts(),
            Topics = topics.ToDictionary(topic => topic.Key, topic => words.In(topic.Label)),
            Presets = store.Vocabulary.Presets.ToDictionary(preset => preset.Key, preset => Shape(preset.Conditions)),
            Items = providers.Select(provider => Item(provider, claims[provider.Id])),
        }, Options);
    }

    private Dictionary<string, string> AnswerTexts() => new[]
    {
        "section.met", "section.only-if", "section.open", "section.not-met", "section.count", "reason.only-if", "reason.except", "reason.silent", "reason.nobody-looked", "reason.disputed", "empty.title",
        "facet.kind", "facet.seat", "facet.tier", "facet.quotes", "column.last-read",
    }.ToDictionary(key => key, key => texts[key]);

    private static object Shape(Conditions conditions) => new { All = conditions.All.Select(Shape), Any = conditions.Any.Select(way => way.Select(Shape)) };

    private static object Shape(Requirement requirement) => new { requirement.Topic, requirement.Accepted, requirement.Strict };

    private object Item(ProviderRow provider, IEnumerable<ListedClaim> claims) => new
    {
        provider.Slug,
        provider.Name,
        provider.Kind,
        Seat = provider.Headquarters,
        provider.Tier,
        Quotes = provider.QuoteState,
        provider.LastRead,
        Words = new { Kind = words.Of(WordList.Kinds, provider.Kind), Seat = words.Country(provider.Headquarters), Tier = words.Tier(provider.Tier) is { } tier ? words.In(tier.Label) : "", Quotes = texts["quotes." + provider.QuoteState] },
        Claims = claims.GroupBy(claim => claim.Topic).ToDictionary(group => group.Key, group => group.Select(claim => claim.ToFact()).Select(fact => new
        {
            fact.Status,
            fact.Values,
            Scope = fact.AppliesTo,
            When = reasons.When(fact),
            Part = reasons.Part(fact),
            Limit = reasons.Limit(fact),
            NotFor = reasons.NotFor(fact),
            Shown = reasons.Shown(fact),
        })),
    };
}
