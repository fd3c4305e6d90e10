namespace InferCheck.Model;

/// <summary>A setting of a product that goes beyond the list of names, and the answers for which it is written.</summary>
public sealed record ProductSetting(string Name, string Value, IReadOnlyList<Requirement> Accept)
{
    internal static ProductSetting From(Mapping fields) =>
        new(fields.Text("name")?.Value ?? "", fields.Text("value")?.Value ?? "", Conditions.From(fields).All);
}
