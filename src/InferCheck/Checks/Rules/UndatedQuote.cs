using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>Words quoted for a legal date that do not name the day.</summary>
internal sealed class UndatedQuote : IRule
{
    public RuleInfo Info { get; } = new("undated-quote", Severity.Error, "the words quoted for a legal date do not name its day")
    {
        Why = "Whoever reads only the quote must arrive at the day. Where the words could not be read there is no quote, and the page says so.",
        Bad = "day: 2026-08-02\nquote: This Regulation shall enter into force on the twentieth day.",
        Good = "day: 2026-08-02\nquote: It shall apply from 2 August 2026.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Maps
        where found.Shape == VocabularyShapes.LegalDate
        let quote = found.Map.Text("quote")
        let day = found.Map.Text("day")
        where quote is not null && day is not null && !NamedDates.In(quote.Value).Any(named => Iso(named) == day.Value)
        select Info.At(quote.At, $"these words do not name {Printable.Cut(day.Value)}", "quote to where the law names the day, or leave the quote out");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
