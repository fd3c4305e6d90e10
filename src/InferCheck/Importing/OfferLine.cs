using System.Globalization;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>An imported row as its file has it: one line, that only this program writes.</summary>
internal static class OfferLine
{
    public static string Write(Offer offer)
    {
        var parts = new (string Key, string? Value)[]
        {
            ("model", offer.Model), ("id", Quoted(offer.ApiId)), ("part", Quoted(offer.Part)), ("region", offer.Region), ("currency", offer.Currency),
            ("input", Amount(offer.Input)), ("output", Amount(offer.Output)), ("cached_input", Amount(offer.CachedInput)),
            ("from", offer.ValidFrom), ("to", offer.ValidTo), ("known", offer.Known), ("via", offer.Via), ("read", offer.Read),
            ("correction", Quoted(offer.Correction)),
        };
        return $"  - {{ {string.Join(", ", parts.Where(part => part.Value is not null).Select(part => $"{part.Key}: {part.Value}"))} }}";
    }

    private static string? Quoted(string? text) =>
        text is null ? null : $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string? Amount(decimal? amount) => amount?.ToString("0.##########", CultureInfo.InvariantCulture);
}
