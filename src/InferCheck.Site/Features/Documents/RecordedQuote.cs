using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Documents;

/// <summary>A quote on the page of its document: its words, who uses it, and its stays in each archive.</summary>
internal sealed record RecordedQuote(IReadOnlyList<DocumentQuoteRow> Uses, IReadOnlyList<QuoteStay> Stays)
{
    public string Key => Uses[0].QuoteKey;

    public string First => Stays.Min(stay => stay.First.RecordedOn)!;

    /// <summary>It stood there when the archive began to look.</summary>
    public bool IsFromTheBeginning => Stays.MinBy(stay => stay.First.RecordedOn)!.IsFromTheBeginning;

    public string Last => Stays.Max(stay => stay.Last.RecordedOn)!;

    /// <summary>From then on no archive that had it has it any more.</summary>
    public string? Gone => Stays.GroupBy(stay => stay.First.Archive).All(stays => stays.Last().IsGone) ? Stays.Max(stay => stay.Gone?.RecordedOn) : null;
}
