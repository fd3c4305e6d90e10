using InferCheck.Model.Offers;

namespace InferCheck.Model.Shapes;

/// <summary>The keys of `models/*.yaml`, `offers/*.yaml` and `vocabulary/makers.yaml`.</summary>
public static class OfferShapes
{
    private static readonly Field Quote = new("quote", FieldType.Text, "The page's own words, letter for letter.") { Lines = true };
    private static readonly Field Language = new("language", FieldType.Text, "The language of the quote if it is not English, such as zh.");
    private static readonly Field Source = new("source", FieldType.Url, "The address of the page, https.");
    private static readonly Field Read = new("read", FieldType.Date, "The day somebody looked; of an imported row, that of the data set.") { Required = true };
    private static readonly Field Via = new("via", FieldType.Text, "The data set, or the copy the words were read in.");

    private static readonly Field Dated = new("dated", FieldType.PartialDate, "The page's own date: 2026, 2026-02, 2026-02-10 or undated.")
    {
        MayBeUndated = true,
        MayBeAhead = true,
    };

    private static readonly Field Model = new("model", FieldType.Model, "The model: the name of a file in models/.") { Required = true };

    private static readonly Field Part = new("part", FieldType.Text,
        "The endpoint, kind of deployment or plan it is for, in the words of `applies_to` in the profile.");

    public static Shape AiModel { get; } = new("model",
    [
        new("name", FieldType.Text, "What its maker calls it.") { Required = true },
        new("maker", FieldType.Maker, "Who made it: a key of makers.yaml.") { Required = true },
        new("weights", FieldType.OneOf, "open or closed.") { Allowed = [Offers.AiModel.Open, Offers.AiModel.Closed] },
        new("licence", FieldType.Text, "Of open weights: the licence, by its short name."),
        new("weights_at", FieldType.Url, "Where open weights can be had."),
        new("released", FieldType.PartialDate, "When it came out: 2026, 2026-02 or 2026-02-10."),
        new("context", FieldType.Number, "How many tokens it takes at once."),
        new("longest", FieldType.Number, "How many tokens it gives at most."),
        new("takes", FieldType.OneOf, "What it reads.") { Many = true, Allowed = Offers.AiModel.Kinds },
        new("gives", FieldType.OneOf, "What it writes.") { Many = true, Allowed = Offers.AiModel.Kinds },
        new("names", FieldType.Text, "How its maker and its hosts write it besides.") { Many = true },
        new("via", FieldType.Text, "Where this was read: the data set or the page.") { Required = true },
        Read,
    ]);

    public static Shape Surcharge { get; } = new("surcharge",
    [
        new("region", FieldType.Country, "The place: a key of countries.yaml, such as EU.") { Required = true },
        Part,
        new("percent", FieldType.Amount, "How much more it costs, in per cent.") { Required = true },
        new("models", FieldType.Model, "The models it is for; without them and the next key, all.") { Many = true },
        new("released_from", FieldType.Date, "For models that came out on this day or later."),
        new("excludes", FieldType.Text, "What it does not cover, short noun phrases.") { Many = true },
        Quote with { Required = true }, Language, Source with { Required = true }, Dated with { Required = true }, Read, Via,
    ]);

    public static Shape Retirement { get; } = new("retirement",
    [
        Model, Part,
        new("on", FieldType.Date, "The day; it may lie ahead.") { Required = true, MayBeAhead = true },
        Quote with { Required = true }, Language, Source with { Required = true }, Dated with { Required = true }, Read, Via,
    ]);

    public static Shape Offer { get; } = new("offer",
    [
        Model,
        new("id", FieldType.Text, "How the service itself calls the model."),
        Part,
        new("region", FieldType.Country, "Where it is a price for computing in this place alone."),
        new("currency", FieldType.OneOf, "The currency as billed.") { Allowed = Currencies.All },
        new("per", FieldType.OneOf, $"What the figures are for; {Offers.Offer.UsualUnit} where it is left out.") { Allowed = Units.All },
        new("input", FieldType.Amount, "What goes in costs; of units that are neither in nor out, the price."),
        new("output", FieldType.Amount, "What comes out costs."),
        new("cached_input", FieldType.Amount, "What goes in again costs."),
        new("batch", FieldType.Amount, "The share of the price that a batch costs, such as 0.5."),
        new("from", FieldType.Date, "The first day on which it holds.") { MayBeAhead = true },
        new("to", FieldType.Date, "The first day on which it no longer holds.") { MayBeAhead = true },
        new("known", FieldType.OneOf, "quoted: read on a page, with its words; imported: taken from a data set.")
        {
            Required = true, Allowed = [Offers.Offer.Quoted, Offers.Offer.Imported],
        },
        Quote, Language, Source, Dated, Read, Via,
        new("correction", FieldType.Text, "What was wrong before, where a row was mended instead of followed by a new one."),
    ]);

    public static Shape OfferList { get; } = new("list of offers",
    [
        new("billed", FieldType.OneOf, "The currency the service bills in.") { Allowed = Currencies.All },
        new("prices", FieldType.Url, "The service's own page of prices."),
        new("complete", FieldType.Date, "The day on which somebody held the whole list against the provider's."),
        new("surcharges", FieldType.Map, "What a place costs more.") { Many = true, Shape = Surcharge },
        new("retirements", FieldType.Map, "When models stop being served here.") { Many = true, Shape = Retirement },
        new("offers", FieldType.Map, "One row a model and price, never overwritten.") { Required = true, Many = true, MayBeEmpty = true, Shape = Offer },
    ]);

    public static Shape Maker { get; } = new("maker",
    [
        new("key", FieldType.Slug, "The word used in content and addresses.") { Required = true },
        new("label", FieldType.Labels, "What readers see, by language.") { Required = true },
        new("country", FieldType.Country, "The country of its seat."),
        new("services", FieldType.Provider, "Its own services.") { Many = true },
        new("names", FieldType.Text, "What hosts and data sets write before the names of its models.") { Many = true },
        new("begins", FieldType.Text, "How the names of its models begin, so that an import can propose new ones.") { Many = true },
    ]);

    public static Shape DataSet { get; } = new("data set",
    [
        new("key", FieldType.Slug, "The word used in content.") { Required = true },
        new("label", FieldType.Labels, "What readers see, by language.") { Required = true },
        new("link", FieldType.Url, "Where it can be had.") { Required = true },
        new("licence", FieldType.Text, "The licence, by its short name.") { Required = true },
        new("names", FieldType.Map, "How it calls our providers.")
        {
            Required = true, Many = true,
            Shape = new("name",
            [
                new("provider", FieldType.Provider, "The provider.") { Required = true },
                new("name", FieldType.Text, "How the data set calls it.") { Required = true },
                new("billed", FieldType.OneOf, "The currency the service bills where that is not dollars: then no price is taken.")
                {
                    Allowed = Currencies.All,
                },
            ]),
        },
        new("places", FieldType.Map, "What a service writes before a model's name to say where it computes.")
        {
            Many = true,
            Shape = new("place",
            [
                new("provider", FieldType.Provider, "The provider.") { Required = true },
                new("prefix", FieldType.Text, "What stands before the name.") { Required = true },
                new("region", FieldType.Country, "The place; left out for anywhere."),
                Part,
            ]),
        },
    ]);
}
