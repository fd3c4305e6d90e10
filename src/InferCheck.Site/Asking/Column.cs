using InferCheck.Store.Reading;

namespace InferCheck.Site.Asking;

/// <summary>A column of the index: a topic, or one of the few things that are no topic.</summary>
internal sealed record Column(string Sort, string? Topic)
{
    /// <summary>No column of its own: it stands beside the name where terms forbid what everybody comes here for.</summary>
    public const string PersonalData = "personal-data";

    public static IReadOnlyList<Column> All { get; } =
    [
        new(OrderQueries.ByName, null),
        new("legal-entity", "legal-entity"),
        new("data-residency", "data-residency"),
        new("training", "training"),
        new("retention", "retention"),
        new("dpa", "dpa"),
        new(OrderQueries.ByTier, null),
        new("status-page", "status-page"),
        new(OrderQueries.ByLastRead, null),
    ];

    /// <summary>Facets in the order buyers ask.</summary>
    public static IReadOnlyList<string> FacetTopics { get; } =
        ["training", "data-residency", "eu-inference", "retention", "zero-retention", "dpa", "transfer-mechanism", "personal-data", "third-parties", "subprocessors", "certifications"];

    public static IReadOnlyList<string> CellTopics { get; } = [.. All.Select(column => column.Topic).OfType<string>()];
}
