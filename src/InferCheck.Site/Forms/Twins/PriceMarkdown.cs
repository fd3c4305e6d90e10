using System.Globalization;
using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;
using InferCheck.Site.Wording;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>Prices as Markdown: the amounts as billed, the day somebody looked, and where they stand.</summary>
internal sealed class PriceMarkdown(DateOnly today, Texts texts)
{
    private readonly string day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Of(PlacedPrice price) => price.Offer.HasPrice ? Cell(PriceWords.Of(price), price.Offer) : PriceWords.Amount(null);

    public string Of(Offer? offer) => offer is { HasPrice: true } ? Cell(PriceWords.Of(offer), offer) : PriceWords.Amount(null);

    /// <summary>What stands below a row of the page.</summary>
    public IEnumerable<string> Notes(string provider, ServicePrice price)
    {
        if (price.InEu is { Ground: PriceGround.Included })
        {
            yield return $"{Text(provider)}: {texts["model.included"]}";
        }

        if (price.InEu?.Surcharge is { } surcharge)
        {
            yield return $"{Text(provider)}: {Text(texts["model.surcharged", PriceWords.Percent(surcharge), surcharge.Part ?? ""])}"
                + (surcharge.Excludes.Count > 0 ? " " + Text(texts["model.surcharge-not", string.Join(", ", surcharge.Excludes)]) : "");
        }

        if (End(price) is { } end)
        {
            yield return $"{Text(provider)}: {end}";
        }
    }

    public string? End(ServicePrice price) =>
        price.Retirement is { } end ? texts[price.IsOver(day) ? "model.retired" : "model.retires", end.FallsOn] : null;

    private string Cell(string amounts, Offer offer)
    {
        var from = offer.Source is null ? "† " + texts["price.imported"] : Link(SourceName.Of(offer.Source), offer.Source);
        return $"{amounts} {PriceWords.Money(offer)} ({from}, {offer.Read})";
    }
}
