using InferCheck.Matching;

namespace InferCheck.Store;

/// <summary>A claim as pages print it.</summary>
public sealed record ClaimRow
{
    public required int Id { get; init; }

    public required int ProviderId { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    public required string Status { get; init; }

    public required string ClaimValues { get; init; }

    public string? Country { get; init; }

    public required string Regions { get; init; }

    public string? Qualifier { get; init; }

    public string? Link { get; init; }

    public string? Scope { get; init; }

    public required string InProgress { get; init; }

    public required string Conditions { get; init; }

    public required string Excludes { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }

    public string? Disagreement { get; init; }

    public string? DisagreementHtml { get; init; }

    public required string Searched { get; init; }

    public string? LastRead { get; init; }

    public IReadOnlyList<string> Values => field ??= StoreJson.Texts(ClaimValues);

    public IReadOnlyList<string> RegionList => field ??= StoreJson.Texts(Regions);

    public IReadOnlyList<string> ConditionList => field ??= StoreJson.Texts(Conditions);

    public IReadOnlyList<string> ExcludeList => field ??= StoreJson.Texts(Excludes);

    public IReadOnlyList<string> InProgressList => field ??= StoreJson.Texts(InProgress);

    public IReadOnlyList<string> SearchedList => field ??= StoreJson.Texts(Searched);

    private Fact? fact;

    public Fact ToFact() => fact ??= new Fact
    {
        Topic = Topic,
        Status = Status,
        Values = Values,
        AppliesTo = AppliesTo,
        Conditions = ConditionList,
        Qualifier = Qualifier,
    };
}
