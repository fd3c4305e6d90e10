using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A claim as pages print it.</summary>
public sealed record ClaimRow : ListedClaim
{
    public required int Id { get; init; }

    public string? Country { get; init; }

    public required string Regions { get; init; }

    public string? Link { get; init; }

    public string? Scope { get; init; }

    public required string InProgress { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }

    public string? Disagreement { get; init; }

    public string? DisagreementHtml { get; init; }

    public required string Searched { get; init; }

    public string? LastRead { get; init; }

    public IReadOnlyList<string> RegionList => field ??= StoreJson.Texts(Regions);

    public IReadOnlyList<string> InProgressList => field ??= StoreJson.Texts(InProgress);

    public IReadOnlyList<string> SearchedList => field ??= StoreJson.Texts(Searched);
}
