using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>What a machine found when it last looked for a quote, plainly also when it never did.</summary>
internal static class LifeWords
{
    public static string Of(EvidenceRow quote, Texts texts) => quote.Outcome switch
    {
        null => texts["life.never"],
        QuoteLife.Found => Seen(quote, texts),
        QuoteLife.Changed => texts["life.changed", quote.Since],
        QuoteLife.Gone => texts["life.gone", quote.Since],
        _ when quote.Seen > 0 => $"{Seen(quote, texts)}, {texts["life.unreadable", quote.LastCheck]}",
        _ => texts["life.unreadable", quote.LastCheck],
    };

    /// <summary>Since when and until when archives have it.</summary>
    public static string Past(EvidenceRow quote, Texts texts)
    {
        var since = texts[quote.RecordedBefore ? "life.recorded-before" : "life.recorded", quote.RecordedSince];
        return quote.RecordedGone is null ? since : $"{since}, {texts["life.recorded-gone", quote.RecordedGone]}";
    }

    private static string Seen(EvidenceRow quote, Texts texts) => $"{texts.Count("life.seen", quote.Seen)} {texts["life.last", quote.LastSeen]}";
}
