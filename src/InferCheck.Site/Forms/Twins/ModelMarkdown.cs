using System.Globalization;
using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>A model as Markdown: what it is, who runs it at what price, and the words behind that.</summary>
internal sealed class ModelMarkdown(ContentStore store, DateOnly today, Words words, Texts texts)
{
    private readonly ModelMarket market = new(store, today);
    private readonly ClaimMarkdown claims = new(words, texts);
    private readonly PriceMarkdown prices = new(today, texts);

    public string Write(AiModel model, string address)
    {
        var services = market.Services(model);
        var writer = new MarkdownWriter().Heading(1, model.Name).Items(Facts(model, address));
        if (services.Count == 0)
        {
            return writer.Block(texts["model.nobody"]).ToString();
        }

        var listPrice = market.ListPrice(model, services);
        writer.Heading(2, texts["model.who"]).Block(string.Join('\n', Table(services, listPrice)))
            .Block(texts["model.foot"]).Items(services.SelectMany(service => prices.Notes(service.Provider.Name, service.Price)));
        return Quotes(writer, services).ToString();
    }

    private IEnumerable<string?> Facts(AiModel model, string address) =>
    [
        store.Vocabulary.FindMaker(model.Maker) is { } maker ? $"{texts["model.maker"]}: {Link(words.In(maker.Label), Paths.Maker(maker.Key))}" : null,
        model.Weights is null ? null : $"{texts["model.weights"]}: {Weights(model)}",
        model.Released is null ? null : $"{texts["model.released"]}: {words.Date(model.Released)}",
        model.Context is not { } context ? null : $"{texts["model.context"]}: {texts["model.tokens", context.ToString("N0", CultureInfo.InvariantCulture)]}",
        model.Takes.Count + model.Gives.Count == 0 ? null : $"{texts["model.modes"]}: {Modes(model.Takes)} → {Modes(model.Gives)}",
        model.Names.Count == 0 ? null : $"{texts["model.names"]}: {Text(string.Join(", ", model.Names))}",
        texts["model.facts-from", model.Via, model.Read],
        $"{texts["twin.page"]}: <{address}>",
    ];

    private string Weights(AiModel model) =>
        (model.WeightsAt is null ? texts["model.weights." + model.Weights] : Link(texts["model.weights." + model.Weights], model.WeightsAt))
        + (model.Licence is null ? "" : ", " + Text(model.Licence));

    private string Modes(IEnumerable<string> kinds) => string.Join(", ", kinds.Select(kind => texts["mode." + kind]));

    private IEnumerable<string> Table(IReadOnlyList<ModelService> services, Offer? listPrice) =>
    [
        Row([texts["column.name"], texts["model.anywhere"], texts["model.eu-price"], texts["model.premium"]]),
        Row(Enumerable.Repeat("---", 4)),
        .. services.Select(service => Row(
        [
            Link(service.Provider.Name, Paths.ProviderMarkdown(service.Provider.Slug)),
            prices.Of(service.Price.Anywhere),
            service.Price.InEu is { } inEu ? prices.Of(inEu) : PriceWords.Amount(null),
            service.Price.PremiumOrOver(listPrice) is { } premium
                ? PriceWords.Share(premium.Shares) + (premium.IsOverMaker ? $" ({texts["model.over-maker"]})" : "") : PriceWords.Amount(null),
        ])),
    ];

    private MarkdownWriter Quotes(MarkdownWriter writer, IReadOnlyList<ModelService> services)
    {
        var quoted = services.Select(service => (service.Provider, Evidence: OfferEvidence.Of(service.Price)
            .DistinctBy(evidence => (evidence.Quote, evidence.Source)).ToList())).Where(found => found.Evidence.Count > 0).ToList();
        if (quoted.Count > 0)
        {
            writer.Heading(2, texts["model.words"]);
        }

        foreach (var (provider, evidence) in quoted)
        {
            claims.Write(writer.Heading(3, provider.Name), evidence);
        }

        return writer;
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
