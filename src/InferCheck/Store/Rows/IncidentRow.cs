namespace InferCheck.Store.Rows;

/// <summary>An incident as pages print it.</summary>
public sealed record IncidentRow
{
    public required long Id { get; init; }

    public required string Kind { get; init; }

    public required string Date { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string Scope { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }
}
