namespace InferCheck.Model.Offers;

/// <summary>A public collection of models and prices, and how it calls our providers; a row of `vocabulary/datasets.yaml`.</summary>
public sealed record DataSet
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>Where it can be had.</summary>
    public required string Link { get; init; }

    public required string Licence { get; init; }

    public required IReadOnlyList<DataSetName> Names { get; init; }

    /// <summary>What a service writes before a model's name to say where it computes.</summary>
    public IReadOnlyList<PlacePrefix> Places { get; init; } = [];

    internal static DataSet From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Link = fields.Text("link")?.Value ?? "",
        Licence = fields.Text("licence")?.Value ?? "",
        Names = [.. fields.Mappings("names").Select(DataSetName.From)],
        Places = [.. fields.Mappings("places").Select(PlacePrefix.From)],
    };
}
