namespace InferCheck.Model.Offers;

/// <summary>The day on which a service stops running a model, as its documents announce it.</summary>
public sealed record Retirement
{
    public required string Provider { get; init; }

    public required string Model { get; init; }

    public string? Part { get; init; }

    public required string FallsOn { get; init; }

    public required string Quote { get; init; }

    public string? Language { get; init; }

    public required string Source { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Via { get; init; }

    internal static Retirement From(string provider, Mapping fields) => new()
    {
        Provider = provider,
        Model = fields.Text("model")?.Value ?? "",
        Part = fields.Text("part")?.Value,
        FallsOn = fields.Text("on")?.Value ?? "",
        Quote = fields.Text("quote")?.Value ?? "",
        Language = fields.Text("language")?.Value,
        Source = fields.Text("source")?.Value ?? "",
        Dated = fields.Text("dated")?.Value ?? "",
        Read = fields.Text("read")?.Value ?? "",
        Via = fields.Text("via")?.Value,
    };
}
