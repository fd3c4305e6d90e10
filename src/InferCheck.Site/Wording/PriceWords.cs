using System.Globalization;
using InferCheck.Matching.Prices;
using InferCheck.Model.Offers;

namespace InferCheck.Site.Wording;

/// <summary>Amounts as billed, with their currency and unit; nothing is converted.</summary>
internal static class PriceWords
{
    /// <summary>After so many days a price says how old it is.</summary>
    public const int FreshDays = 120;

    private const string Figure = "0.00####";

    public static string Amount(decimal? amount) => amount is { } known ? Math.Round(known, 6).ToString(Figure, CultureInfo.InvariantCulture) : "–";

    /// <summary>What goes in and what comes out; one figure where the unit knows no such two.</summary>
    public static string Pair(decimal? input, decimal? output) => output is null ? Amount(input) : $"{Amount(input)} / {Amount(output)}";

    public static string Of(Offer offer) => Pair(offer.Input, offer.Output);

    public static string Of(PlacedPrice price) => Pair(price.Input, price.Output);

    /// <summary>The currency and, where it is not the usual one, the unit.</summary>
    public static string Money(Offer offer) => offer.Per is Offer.UsualUnit ? offer.Currency ?? "" : $"{offer.Currency}, {offer.Per}";

    public static string Share(decimal? share) => share is not { } known ? "–" : Math.Round(known * 100, MidpointRounding.AwayFromZero) switch
    {
        0 => "±0 %",
        < 0 and var less => string.Create(CultureInfo.InvariantCulture, $"−{-less:0} %"),
        var more => string.Create(CultureInfo.InvariantCulture, $"+{more:0} %"),
    };

    public static string Share((decimal? Input, decimal? Output) shares) => shares.Output is null || Share(shares.Input) == Share(shares.Output)
        ? Share(shares.Input) : $"{Share(shares.Input)} / {Share(shares.Output)}";

    public static string Percent(Surcharge surcharge) => string.Create(CultureInfo.InvariantCulture, $"{surcharge.Percent:0.##} %");

    public static bool IsOld(Offer offer, DateOnly today) =>
        DateOnly.TryParseExact(offer.Read, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        && today.DayNumber - read.DayNumber > FreshDays;
}
