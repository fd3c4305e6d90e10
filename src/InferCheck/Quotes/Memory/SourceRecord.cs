namespace InferCheck.Quotes.Memory;

/// <summary>What is known of a source over time, with the life lines of the quotes it should hold.</summary>
public sealed record SourceRecord(string Page)
{
    public int? Status { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The address behind all redirects, where it is another or gave the tag and the day; only there do they mean anything.</summary>
    public string? AnsweredBy { get; init; }

    public string? TextHash { get; init; }

    public DateOnly? FirstSuccess { get; init; }

    public DateOnly? LastSuccess { get; init; }

    /// <summary>How often it was asked, with or without success.</summary>
    public int Checks { get; init; }

    public IReadOnlyList<LifeLine> Quotes { get; init; } = [];

    public SourceRecord After(SourceVisit visit)
    {
        var day = DateOnly.FromDateTime(visit.At.UtcDateTime);
        var fresh = visit.Findings.DistinctBy(finding => finding.Quote.Key, StringComparer.Ordinal)
            .ToDictionary(finding => finding.Quote.Key, StringComparer.Ordinal);
        var before = Quotes.ToDictionary(line => line.Key, StringComparer.Ordinal);
        return new SourceRecord(Page)
        {
            Status = visit.Status,
            ETag = visit.TextHash is null ? ETag : visit.ETag,
            LastModified = visit.TextHash is null ? LastModified : visit.LastModified,
            AnsweredBy = visit.TextHash is null ? AnsweredBy : visit.AnsweredBy,
            TextHash = visit.TextHash ?? TextHash,
            FirstSuccess = FirstSuccess ?? (visit.IsSuccess ? day : null),
            LastSuccess = visit.IsSuccess ? day : LastSuccess,
            Checks = Checks + 1,
            Quotes =
            [
                .. fresh.Values.Select(finding => LifeLine.After(before.GetValueOrDefault(finding.Quote.Key), finding))
                    .Concat(Quotes.Where(line => !fresh.ContainsKey(line.Key)))
                    .OrderBy(line => line.Provider, StringComparer.Ordinal).ThenBy(line => line.Key, StringComparer.Ordinal),
            ],
        };
    }
}
