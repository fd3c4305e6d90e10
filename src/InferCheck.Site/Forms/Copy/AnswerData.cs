using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Copy;

/// <summary>
/// All that the filter form of a copy without a program needs: how every provider stands to every preset and to every choice of values of a topic,
/// decided and put into words here.
/// What is left to the script is to look up and to take the worst.
/// </summary>
internal sealed class AnswerData(ContentStore store, Words words, Texts texts)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private readonly TopicChoices choices = new(store.Index, new Reasons(words, texts), texts);
    private readonly IReadOnlyList<PresetAnswers> presets = [.. store.Vocabulary.Presets.Select(preset =>
        new PresetAnswers(preset, store.Index, new Reasons(words, texts)))];

    public byte[] Write()
    {
        var providers = store.Providers.All();
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            SchemaVersion = 2,
            store.ContentVersion,
            Licence = "CC BY 4.0",
            Pages = (providers.Count + IndexListing.PageSize - 1) / IndexListing.PageSize,
            Texts = AnswerTexts(),
            Topics = store.Vocabulary.Topics.Where(topic => topic.HasValues).ToDictionary(topic => topic.Key, topic => words.In(topic.Label)),
            Items = new ProviderOrders(store).Ids(ProviderOrders.Usual).Select(id => Item(providers[id - 1])),
        }, Options);
    }

    private Dictionary<string, string> AnswerTexts() => new[]
    {
        "section.count", "empty.title", "facet.kind", "facet.seat", "facet.tier", "facet.quotes", "column.last-read",
    }.Concat(Enum.GetValues<Outcome>().Select(outcome => "section." + outcome.Name())).ToDictionary(key => key, key => texts[key]);

    private object Item(ProviderRow provider) => new
    {
        provider.Slug,
        provider.Kind,
        Seat = provider.Headquarters,
        provider.Tier,
        Quotes = provider.QuoteState,
        provider.LastRead,
        Words = new
        {
            Kind = words.Of(WordList.Kinds, provider.Kind),
            Seat = words.Country(provider.Headquarters),
            Tier = words.Tier(provider.Tier) is { } tier ? words.In(tier.Label) : "",
            Quotes = texts["quotes." + provider.QuoteState],
        },
        Topics = store.Vocabulary.Topics.Where(topic => topic.HasValues).ToDictionary(topic => topic.Key, topic => choices.Of(provider.Id, topic.Key)),
        Presets = presets.ToDictionary(preset => preset.Key, preset => preset.Of(provider.Id)),
    };
}
