namespace InferCheck.Model.Offers;

/// <summary>What a place costs more at a service, where its documents name a share: prices there are worked out by it, and shown as worked out.</summary>
public sealed record Surcharge
{
    public required string Provider { get; init; }

    public required string Region { get; init; }

    public string? Part { get; init; }

    public required decimal Percent { get; init; }

    /// <summary>The models it is for; with neither this nor the next, all.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>For models of this day and later.</summary>
    public string? ReleasedFrom { get; init; }

    /// <summary>What it does not cover.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    public required string Quote { get; init; }

    public string? Language { get; init; }

    public required string Source { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Via { get; init; }

    /// <summary>Of a model without a day of release it is not known whether it is late enough.</summary>
    public bool IsFor(AiModel model) => Models.Count > 0 ? Models.Contains(model.Slug)
        : ReleasedFrom is null || (PartialDate.Parse(model.Released) is { } released && released.Earliest >= PartialDate.Parse(ReleasedFrom)?.Earliest);

    internal static Surcharge From(string provider, Mapping fields) => new()
    {
        Provider = provider,
        Region = fields.Text("region")?.Value ?? "",
        Part = fields.Text("part")?.Value,
        Percent = Offer.Amount(fields, "percent") ?? 0,
        Models = [.. fields.Texts("models").Select(model => model.Value)],
        ReleasedFrom = fields.Text("released_from")?.Value,
        Excludes = [.. fields.Texts("excludes").Select(text => text.Value)],
        Quote = fields.Text("quote")?.Value ?? "",
        Language = fields.Text("language")?.Value,
        Source = fields.Text("source")?.Value ?? "",
        Dated = fields.Text("dated")?.Value ?? "",
        Read = fields.Text("read")?.Value ?? "",
        Via = fields.Text("via")?.Value,
    };
}
