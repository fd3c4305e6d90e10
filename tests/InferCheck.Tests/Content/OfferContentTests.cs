using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>How much of models and prices the content has: who leaves some of it out must say so here.</summary>
public sealed class OfferContentTests
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Fact]
    public void It_has_at_least_what_the_first_import_brought()
    {
        Assert.InRange(Real.Vocabulary.Models.Count, 80, int.MaxValue);
        Assert.InRange(Real.Offers.Count(list => list.Offers.Count > 0), 45, int.MaxValue);
        Assert.InRange(Real.Offers.Sum(list => list.Offers.Count), 1_500, int.MaxValue);
    }

    [Theory]
    [InlineData("alibaba")]
    [InlineData("deepseek")]
    [InlineData("minimax")]
    [InlineData("moonshotai")]
    [InlineData("zhipuai")]
    public void Of_the_Chinese_makers_every_model_that_their_own_services_offer_is_there(string key)
    {
        var maker = Real.Vocabulary.FindMaker(key)!;
        var offered = Real.Offers.Where(list => maker.Services.Contains(list.Provider)).SelectMany(list => list.Offers).Select(offer => offer.Model).Distinct()
            .ToList();
        Assert.NotEmpty(offered);
        Assert.Empty(offered.Except(Real.Vocabulary.Models.Select(model => model.Slug)));
        Assert.NotEmpty(offered.Intersect(Real.Vocabulary.Models.Where(model => model.Maker == key).Select(model => model.Slug)));
    }

    /// <summary>Prices in euros would be wrong ones: nobody converts them, and no data set writes them.</summary>
    [Fact]
    public void No_price_out_of_a_data_set_is_anything_but_dollars() => Assert.All(Real.Offers.SelectMany(list => list.Offers)
        .Where(offer => !offer.IsQuoted && offer.HasPrice), offer => Assert.Equal("USD", offer.Currency));
}
