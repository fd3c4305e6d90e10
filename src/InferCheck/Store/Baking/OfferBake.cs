using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>Writes models, and what services ask for them. Changes of profiles leave it as it is.</summary>
internal static class OfferBake
{
    public static void Write(BakeScope scope, Catalog catalog)
    {
        scope.Writer.Write(catalog.Vocabulary.Models.Select(model => BakedRow.In("model", model)));
        scope.Writer.Write(catalog.Offers.Select(list => BakedRow.In("offer_list", new OfferListRow
        {
            Provider = list.Provider,
            Billed = list.Billed,
            Prices = list.Prices,
            Complete = list.Complete,
        })));
        scope.Writer.Write(catalog.Offers.SelectMany(list => list.Offers).Select(offer => BakedRow.In("offer", offer)));
        scope.Writer.Write(catalog.Offers.SelectMany(list => list.Surcharges).Select(surcharge => BakedRow.In("surcharge", SurchargeRow.Of(surcharge))));
        scope.Writer.Write(catalog.Offers.SelectMany(list => list.Retirements).Select(retirement => BakedRow.In("retirement", retirement)));
        scope.Writer.Write(NameBake.Models(catalog.Vocabulary.Models));
    }
}
