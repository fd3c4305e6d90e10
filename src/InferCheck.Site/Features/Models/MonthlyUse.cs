using System.Globalization;
using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Features.Models;

/// <summary>How many million tokens somebody means to send and get in a month; all of it in the address.</summary>
internal sealed record MonthlyUse(decimal? Input, decimal? Output)
{
    public const string InputName = "input";
    public const string OutputName = "output";

    private const decimal Most = 1_000_000;

    public bool IsAsked => Input is not null || Output is not null;

    public static MonthlyUse Read(IQueryCollection query) => new(Amount(query[InputName]), Amount(query[OutputName]));

    /// <summary>Only where the price is one for tokens.</summary>
    public decimal? Cost(Offer offer, decimal? input, decimal? output) => !IsAsked || offer.Per is not Offer.UsualUnit ? null
        : Input > 0 && input is null || Output > 0 && output is null ? null
        : ((Input ?? 0) * (input ?? 0)) + ((Output ?? 0) * (output ?? 0));

    public static string Write(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
        new[] { KeyValuePair.Create(InputName, Write(Input)), KeyValuePair.Create(OutputName, Write(Output)) }.Where(pair => pair.Value.Length > 0);

    private static decimal? Amount(IEnumerable<string?> given) =>
        decimal.TryParse(given.FirstOrDefault()?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount is >= 0 and <= Most ? Math.Round(amount, 2) : null;
}
