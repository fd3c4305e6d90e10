namespace InferCheck.Model.Offers;

/// <summary>Which answers say that a price is one for the EU, and the terms shown beside prices; `models` in `vocabulary/presets.yaml`.</summary>
public sealed record OfferTerms
{
    /// <summary>Under these every price of a service is one for computing in the EU.</summary>
    public IReadOnlyList<Requirement> Always { get; init; } = [];

    /// <summary>Under these the customer can choose it.</summary>
    public IReadOnlyList<Requirement> Chosen { get; init; } = [];

    /// <summary>Under these choosing it costs nothing more.</summary>
    public IReadOnlyList<Requirement> Included { get; init; } = [];

    /// <summary>The topics beside the prices of a model.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    internal static OfferTerms? From(Mapping? fields) => fields is null ? null : new OfferTerms
    {
        Always = Conditions.Accepted(fields.Mapped("always")),
        Chosen = Conditions.Accepted(fields.Mapped("chosen")),
        Included = Conditions.Accepted(fields.Mapped("included")),
        Columns = [.. fields.Texts("columns").Select(topic => topic.Value)],
    };
}
