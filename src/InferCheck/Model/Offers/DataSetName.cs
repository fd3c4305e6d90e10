namespace InferCheck.Model.Offers;

/// <summary>How a data set calls a provider, and the currency the service bills: the data set writes dollars, whatever it is.</summary>
public sealed record DataSetName(string Name, string Provider, string? Billed)
{
    /// <summary>Whether its prices can be taken: anything but dollars would be a wrong price.</summary>
    public bool HasPrices => Billed is null or Currencies.Dollar;

    internal static DataSetName From(Mapping fields) =>
        new(fields.Text("name")?.Value ?? "", fields.Text("provider")?.Value ?? "", fields.Text("billed")?.Value);
}
