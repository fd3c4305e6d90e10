using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Profiles;

/// <summary>A document that a profile rests on: the dates it bore, the last day somebody looked, and how often it is quoted.</summary>
internal sealed record ReadDocument
{
    public required string Source { get; init; }

    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>As the document gives them, the newest first; none where it bears none.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    public required string Read { get; init; }

    public required int Quotes { get; init; }

    /// <summary>How old it was when it was read, if it was older than a year.</summary>
    public int? Years => Dates is [var newest, ..] ? DocumentAge.Years(newest, Read) : null;

    /// <summary>All the days that are drawn.</summary>
    public IEnumerable<PartialDate> Days => Dates.Append(Read).Select(day => PartialDate.Parse(day)).OfType<PartialDate>();

    /// <summary>Each once, the newest first; what bears no date stands below.</summary>
    public static IReadOnlyList<ReadDocument> Of(IEnumerable<EvidenceRow> evidence) =>
    [
        .. evidence.GroupBy(item => item.Source).Select(One).OrderBy(document => document.Dates.Count == 0)
            .ThenByDescending(document => document.Dates is [var newest, ..] ? PartialDate.Parse(newest)?.Latest : null),
    ];

    private static ReadDocument One(IGrouping<string, EvidenceRow> uses) => new()
    {
        Source = uses.Key,
        Kinds = [.. uses.Select(item => item.Document).Distinct()],
        Dates = [.. uses.Select(item => item.Dated).Distinct().Where(date => PartialDate.Parse(date) is not null)
            .OrderByDescending(date => PartialDate.Parse(date)?.Latest)],
        Read = uses.Max(item => item.Read)!,
        Quotes = uses.Where(item => item.Quote is not null).Select(item => item.Quote).Distinct().Count(),
    };
}
