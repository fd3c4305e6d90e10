namespace InferCheck.Model.Offers;

/// <summary>What a service writes before a model's name, such as `eu.`, and the place it stands for; without a region, anywhere.</summary>
public sealed record PlacePrefix(string Provider, string Prefix, string? Region, string? Part)
{
    internal static PlacePrefix From(Mapping fields) =>
        new(fields.Text("provider")?.Value ?? "", fields.Text("prefix")?.Value ?? "", fields.Text("region")?.Value, fields.Text("part")?.Value);
}
