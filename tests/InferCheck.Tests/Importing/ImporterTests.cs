using System.Globalization;
using InferCheck.Model.Offers;

namespace InferCheck.Tests.Importing;

/// <summary>What a data set would add: rows of models we know, in dollars where dollars are billed, and each oddity told instead of guessed.</summary>
public sealed class ImporterTests : IDisposable
{
    private readonly DataSetFile file = new();

    [Fact]
    public void New_rows_stand_for_the_models_we_know() => Assert.Equal(
    [
        "sample sample-dear - - - -",
        "sample sample-next - USD 1 2.50",
        "sample sample-small EU USD 0.11 0.44",
        "sample sample-wild - - - -",
    ], file.Propose().Added.Select(Said));

    [Fact]
    public void Every_row_names_the_data_set_and_its_day() => Assert.All(file.Propose().Added, offer =>
        Assert.Equal((Offer.Imported, "models-dev", "2026-06-15"), (offer.Known, offer.Via, offer.Read)));

    [Fact]
    public void A_prefix_of_a_place_becomes_the_place() =>
        Assert.Equal("the EU endpoint", file.Propose().Added.Single(offer => offer.Region is "EU").Part);

    [Fact]
    public void A_price_of_nothing_is_none()
    {
        Assert.Null(file.Propose().Added.Single(offer => offer.Region is "EU").CachedInput);
        Assert.False(file.Propose().Changed.Single(pair => pair is { Is.Provider: "sample", Is.Model: "foreign" }).Is.HasPrice);
    }

    [Fact]
    public void Prices_of_a_service_that_bills_euros_are_counted_and_left_out()
    {
        var proposal = file.Propose();
        Assert.Equal(1, proposal.NotDollars);
        Assert.DoesNotContain(proposal.Added.Concat(proposal.Changed.Select(pair => pair.Is)), offer => offer is { Provider: "other", HasPrice: true });
    }

    [Fact]
    public void Nothing_stands_beside_a_price_that_a_person_quoted()
    {
        var proposal = file.Propose();
        Assert.Equal(1, proposal.Kept);
        Assert.DoesNotContain(proposal.Added.Concat(proposal.Changed.Select(pair => pair.Is)), offer => offer.Model is "sample-large");
    }

    [Fact]
    public void Of_several_names_of_a_model_its_very_own_counts()
    {
        var (was, now) = file.Propose().Changed.Single(pair => pair is { Is.Provider: "sample", Is.Model: "sample-small" });
        Assert.Equal(was with { Read = "2026-06-15" }, now);
    }

    [Fact]
    public void Models_of_their_makers_own_service_are_proposed_with_what_can_be_read()
    {
        var models = file.Propose().Models;
        Assert.Equal(["sample-dear", "sample-next", "sample-wild"], models.Select(model => model.Slug));
        var next = models[1];
        Assert.Equal(("Sample \"Next\"", "sample-labs", AiModel.Closed, "2026-06"), (next.Name, next.Maker, next.Weights, next.Released));
        Assert.Equal((1000, null), (next.Context, next.Longest));
        Assert.Equal(["text"], next.Takes);
        Assert.Empty(next.Gives);
        Assert.Null(models[2].Released);
        Assert.Null(models[2].Weights);
    }

    [Fact]
    public void Names_that_mean_none_of_ours_are_told_with_who_has_them()
    {
        var proposal = file.Propose();
        Assert.Equal(["nobody-knows: other, sample", "sample-latest: sample"],
            proposal.Unknown.Select(name => $"{name.Id}: {string.Join(", ", name.Services.Order())}"));
        Assert.Equal(["stranger"], proposal.Strangers);
    }

    [Fact]
    public void A_file_of_the_same_day_changes_nothing_that_is_known() => Assert.Empty(file.Propose(new DateOnly(2026, 6, 12)).Changed);

    [Fact]
    public void An_older_file_changes_nothing_either() => Assert.Empty(file.Propose(new DateOnly(2025, 6, 12)).Changed);

    public void Dispose() => file.Dispose();

    private static string Said(Offer offer) =>
        $"{offer.Provider} {offer.Model} {offer.Region ?? "-"} {offer.Currency ?? "-"} {Amount(offer.Input)} {Amount(offer.Output)}";

    private static string Amount(decimal? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
