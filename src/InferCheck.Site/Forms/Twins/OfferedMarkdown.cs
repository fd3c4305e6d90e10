using InferCheck.Matching.Prices;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>What a provider runs, as a part of its profile in Markdown.</summary>
internal sealed class OfferedMarkdown(ContentStore store, DateOnly today, Texts texts)
{
    /// <summary>Rows of the table; the page of the provider's models has all.</summary>
    public const int MostRows = 30;

    private readonly PriceMarkdown prices = new(today, texts);

    /// <summary>Nothing where nobody looked at what it runs.</summary>
    public void Write(MarkdownWriter writer, string provider)
    {
        if (store.Offers.ListOf(provider) is null || new ModelMarket(store, today).RunBy(provider) is not { Count: > 0 } offered)
        {
            return;
        }

        writer.Heading(2, texts["offered.on-profile"]).Block(texts["offered.count", offered.Count, offered.Count(price => price.Usual is not null)])
            .Block(string.Join('\n', Table(offered))).Block(Link(texts["offered.all"], Paths.Offers(provider)));
    }

    private IEnumerable<string> Table(IReadOnlyList<ServicePrice> offered) =>
    [
        $"| {texts["models.model"]} | {texts["model.anywhere"]} | {texts["model.eu-price"]} | {texts["offered.more"]} |",
        "| --- | --- | --- | --- |",
        .. offered.Take(MostRows).Select(price => $"| {Link(price.Model.Name, Paths.ModelMarkdown(price.Model.Slug))} | {prices.Of(price.Anywhere)} | " +
            $"{(price.InEu is { } inEu ? prices.Of(inEu) : PriceWords.Amount(null))} | {prices.End(price)} |"),
    ];
}
