using System.Collections.Frozen;
using System.Globalization;
using InferCheck.Markdown;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A claim as the store keeps it and pages print it: a column for every field of the description.</summary>
public sealed record ClaimRow
{
    private static readonly FrozenDictionary<string, Func<ClaimRow, string?>> Columns = ProfileShapes.Claim.Fields.Where(field => field.Place is not null)
        .ToFrozenDictionary(field => field.Key, ColumnOf, StringComparer.Ordinal);

    private Fact? fact;

    public required long Id { get; init; }

    public required long ProviderId { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    public required string Status { get; init; }

    public required string ClaimValues { get; init; }

    public string? Qualifier { get; init; }

    public string? ReportType { get; init; }

    public string? Edition { get; init; }

    public required string Conditions { get; init; }

    public required string Excludes { get; init; }

    public string? Country { get; init; }

    public required string Regions { get; init; }

    public string? Link { get; init; }

    public string? Scope { get; init; }

    public required string InProgress { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidUntil { get; init; }

    public required string Summary { get; init; }

    public required string SummaryHtml { get; init; }

    public string? Disagreement { get; init; }

    public string? DisagreementHtml { get; init; }

    public required string Searched { get; init; }

    public string? LastRead { get; init; }

    /// <summary>How many eyes have seen it as it stands: one of <see cref="ReadStates"/>.</summary>
    public required string ReadState { get; init; }

    public IReadOnlyList<string> Values => field ??= StoreJson.Texts(ClaimValues);

    public IReadOnlyList<string> ConditionList => field ??= StoreJson.Texts(Conditions);

    public IReadOnlyList<string> ExcludeList => field ??= StoreJson.Texts(Excludes);

    public IReadOnlyList<string> SearchedList => field ??= StoreJson.Texts(Searched);

    public Fact ToFact() => fact ??= new Fact
    {
        Topic = Topic,
        Status = Status,
        Values = Values,
        AppliesTo = AppliesTo,
        Conditions = ConditionList,
        Excludes = ExcludeList,
        Qualifier = Qualifier,
        Scope = Scope,
        Country = Country,
        ReadState = ReadState,
    };

    /// <summary>What stands in a field, none if nothing does.</summary>
    public IReadOnlyList<string> Texts(Field field) => Columns[field.Key](this) is not { } text ? [] : field.Many ? StoreJson.Texts(text) : [text];

    public static ClaimRow From(long id, long providerId, Claim claim, string readState) => new()
    {
        Id = id,
        ProviderId = providerId,
        Topic = claim.Topic!.Value,
        AppliesTo = claim.AppliesTo?.Value,
        Status = claim.Status!.Value,
        ClaimValues = StoreJson.Write(claim.Values),
        Country = claim.Country?.Value,
        Regions = StoreJson.Write(claim.Regions),
        Qualifier = claim.Qualifier?.Value,
        ReportType = claim.ReportType?.Value,
        Edition = claim.Edition?.Value,
        Link = claim.Link?.Value,
        Scope = claim.Scope?.Value,
        InProgress = StoreJson.Write(claim.InProgress),
        ValidFrom = claim.ValidFrom?.Value,
        ValidUntil = claim.ValidUntil?.Value,
        Conditions = StoreJson.Write(claim.Conditions),
        Excludes = StoreJson.Write(claim.Excludes),
        Summary = claim.Summary!.Value,
        SummaryHtml = MarkdownHtml.Render(claim.Summary.Value),
        Disagreement = claim.Disagreement?.Value,
        DisagreementHtml = MarkdownHtml.RenderOrNull(claim.Disagreement?.Value),
        Searched = StoreJson.Write(claim.Searched),
        LastRead = claim.LastRead?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ReadState = readState,
    };

    private static Func<ClaimRow, string?> ColumnOf(Field field) => RowColumns.Of(typeof(ClaimRow))
        .Single(property => string.Equals(RowColumns.Name(property.Name), field.Column, StringComparison.Ordinal))
        .GetMethod!.CreateDelegate<Func<ClaimRow, string?>>();
}
