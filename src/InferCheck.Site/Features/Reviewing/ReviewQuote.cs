using InferCheck.Model;
using InferCheck.Quotes.Texts;
using InferCheck.Reviewing;

namespace InferCheck.Site.Features.Reviewing;

/// <summary>A piece of evidence on its reader's screen, in the passage around it where a copy of the page is at hand.</summary>
internal sealed record ReviewQuote
{
    public string? Text { get; private init; }

    public QuotePassage? Passage { get; private init; }

    public string? Translation { get; private init; }

    public string? Note { get; private init; }

    public string? Language { get; private init; }

    public required string Source { get; init; }

    public required string Document { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Via { get; private init; }

    public static ReviewQuote Of(Evidence item, PageCopies copies) => new()
    {
        Text = item.Quote?.Value,
        Passage = item.Quote is { } quote && item.Source is { } source ? copies.Around(source.Value, quote.Value) : null,
        Translation = item.Translation?.Value,
        Note = item.Note?.Value,
        Language = item.Language?.Value,
        Source = item.Source?.Value ?? "",
        Document = item.Document?.Value ?? "",
        Dated = item.Dated?.Value ?? "",
        Read = item.Read?.Value ?? "",
        Via = item.Via?.Value,
    };
}
