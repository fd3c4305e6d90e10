namespace InferCheck.Store.Rows;

/// <summary>What the whole directory holds.</summary>
public sealed record Totals
{
    public required int Providers { get; init; }

    public required int Claims { get; init; }

    public required int Quotes { get; init; }

    public required int Sources { get; init; }

    public required int Questions { get; init; }

    public required string NewestReading { get; init; }

    public Totals Plus(Totals other) => this with
    {
        Providers = Providers + other.Providers,
        Claims = Claims + other.Claims,
        Quotes = Quotes + other.Quotes,
        Sources = Sources + other.Sources,
    };

    public Totals Less(Totals other) => this with
    {
        Providers = Providers - other.Providers,
        Claims = Claims - other.Claims,
        Quotes = Quotes - other.Quotes,
        Sources = Sources - other.Sources,
    };
}
