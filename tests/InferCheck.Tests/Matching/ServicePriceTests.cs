using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;

namespace InferCheck.Tests.Matching;

/// <summary>What a model costs anywhere and in the EU, and why: only what documents say is worked out, and nothing is guessed.</summary>
public sealed class ServicePriceTests
{
    private const string Today = "2026-06-20";

    private static readonly AiModel Model = new()
    {
        Slug = "large",
        Name = "Large",
        Maker = "labs",
        Released = "2026-03-05",
        Via = "page",
        Read = "2026-06-12",
    };

    private static readonly Offer Anywhere = Row() with { Input = 2, Output = 8 };
    private static readonly Offer InEu = Row() with { Input = 2.5m, Output = 8, Region = "DE" };

    [Fact]
    public void A_service_that_computes_only_in_the_EU_has_one_price_and_no_premium()
    {
        var price = Of([Anywhere], Place(always: Outcome.Met));
        Assert.Equal((null, Anywhere, PriceGround.Always), (price.Anywhere, price.InEu!.Offer, price.InEu.Ground));
        Assert.Null(price.Premium);
        Assert.Equal(Anywhere, price.Usual);
    }

    [Fact]
    public void A_row_for_a_place_in_the_EU_is_the_price_there()
    {
        var price = Of([Anywhere, InEu, InEu with { Region = "US", Input = 1 }], Place());
        Assert.Equal((Anywhere, InEu, PriceGround.OwnRow), (price.Anywhere, price.InEu!.Offer, price.InEu.Ground));
        Assert.Equal((0.25m, 0m), price.Premium);
    }

    [Fact]
    public void Where_choosing_costs_nothing_more_the_price_is_the_same()
    {
        var price = Of([Anywhere], Place(chosen: Outcome.OnlyIf, included: Outcome.Met));
        Assert.Equal(PriceGround.Included, price.InEu!.Ground);
        Assert.Equal((0m, 0m), price.Premium);
    }

    [Theory]
    [InlineData(Outcome.Met, Outcome.NotRead)]
    [InlineData(Outcome.Met, Outcome.NotMet)]
    [InlineData(Outcome.Met, Outcome.Disputed)]
    [InlineData(Outcome.NotMet, Outcome.Met)]
    [InlineData(Outcome.NotStated, Outcome.Met)]
    public void Where_one_of_the_two_is_open_the_price_in_the_EU_is_not_known(Outcome chosen, Outcome included)
    {
        var price = Of([Anywhere], Place(chosen: chosen, included: included));
        Assert.Null(price.InEu);
        Assert.Null(price.Premium);
        Assert.Equal(Anywhere, price.Usual);
    }

    [Fact]
    public void A_surcharge_is_worked_out_and_said_to_be()
    {
        var price = Of([Anywhere], Place(), Surcharge());
        Assert.Equal((PriceGround.Surcharged, 2.2m, 8.8m), (price.InEu!.Ground, price.InEu.Input, price.InEu.Output));
        Assert.Equal((0.1m, 0.1m), price.Premium);
    }

    [Fact]
    public void A_row_of_its_own_goes_before_a_surcharge() => Assert.Equal(PriceGround.OwnRow, Of([Anywhere, InEu], Place(), Surcharge()).InEu!.Ground);

    [Theory]
    [InlineData("large", null, true)]
    [InlineData("small", null, false)]
    [InlineData(null, "2026-03-05", true)]
    [InlineData(null, "2026-03-06", false)]
    public void A_surcharge_is_for_the_models_that_its_words_name(string? model, string? released, bool isFor)
    {
        var surcharge = Surcharge() with { Models = model is null ? [] : [model], ReleasedFrom = released };
        Assert.Equal(isFor, Of([Anywhere], Place(), surcharge).InEu is not null);
    }

    [Fact]
    public void Of_a_model_without_a_day_of_release_nobody_knows_whether_it_is_late_enough() =>
        Assert.False((Surcharge() with { ReleasedFrom = "2026-03-05" }).IsFor(Model with { Released = null }));

    [Fact]
    public void Of_a_model_released_in_a_month_its_first_day_decides()
    {
        Assert.False((Surcharge() with { ReleasedFrom = "2026-03-05" }).IsFor(Model with { Released = "2026-03" }));
        Assert.True((Surcharge() with { ReleasedFrom = "2026-03-01" }).IsFor(Model with { Released = "2026-03" }));
    }

    [Fact]
    public void A_surcharge_for_a_place_elsewhere_says_nothing_of_the_EU() => Assert.Null(Of([Anywhere], Place(), Surcharge() with { Region = "US" }).InEu);

    [Fact]
    public void Two_currencies_and_two_units_are_not_held_against_each_other()
    {
        Assert.Null(Of([Anywhere, InEu with { Currency = "EUR" }], Place()).Premium);
        Assert.Null(Of([Anywhere, InEu with { Per = "1M characters" }], Place()).Premium);
        Assert.Null(Of([InEu], Place()).PremiumOver(Anywhere with { Currency = "EUR" }));
    }

    [Fact]
    public void The_list_price_of_its_maker_can_be_held_against_it()
    {
        Assert.Equal((0.25m, 0m), Of([InEu], Place()).PremiumOver(Anywhere));
        Assert.Equal((null, 0m), Of([InEu], Place()).PremiumOver(Anywhere with { Input = null }));
        Assert.Null(Of([InEu], Place()).PremiumOver(null));
    }

    [Fact]
    public void Served_without_a_price_is_served_all_the_same()
    {
        var price = Of([Row() with { Currency = null }], Place(always: Outcome.Met), Surcharge());
        Assert.Single(price.Offers);
        Assert.Equal((null, null, null), (price.Anywhere, price.InEu, price.Usual));
    }

    [Fact]
    public void A_row_that_ended_or_has_not_begun_is_no_price()
    {
        var ended = Anywhere with { Input = 1, ValidTo = Today };
        var ahead = Anywhere with { Input = 1, ValidFrom = "2026-06-21" };
        Assert.Equal([Anywhere], Of([ended, Anywhere, ahead], Place()).Offers);
        Assert.Empty(Of([ended], Place()).Offers);
        Assert.Null(Of([ended], Place()).Usual);
    }

    [Fact]
    public void Words_go_before_a_data_set_and_the_service_before_its_parts()
    {
        var quoted = Anywhere with { Known = Offer.Quoted, Input = 3 };
        var part = Anywhere with { Known = Offer.Quoted, Part = "batch", Input = 1 };
        Assert.Equal(quoted, Of([Anywhere, part, quoted], Place()).Anywhere);
    }

    private static ServicePrice Of(IReadOnlyList<Offer> offers, Place place, params Surcharge[] surcharges) =>
        ServicePrice.Of(Model, offers, surcharges, place, Today);

    private static Place Place(Outcome always = Outcome.NotRead, Outcome chosen = Outcome.NotRead, Outcome included = Outcome.NotRead) =>
        new(always, chosen, included, new HashSet<string> { "EU", "DE" });

    private static Offer Row() => new()
    {
        Provider = "sample",
        Model = "large",
        Currency = Currencies.Dollar,
        Known = Offer.Imported,
        Via = "models-dev",
        Read = "2026-06-12",
    };

    private static Surcharge Surcharge() => new()
    {
        Provider = "sample",
        Region = "EU",
        Percent = 10,
        Quote = "It costs 10% more.",
        Source = "https://example.com/prices",
        Dated = "undated",
        Read = "2026-06-12",
    };
}
