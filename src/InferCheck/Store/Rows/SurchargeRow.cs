using InferCheck.Model.Offers;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A surcharge as the store keeps it, with its lists as texts.</summary>
internal sealed record SurchargeRow
{
    public required string Provider { get; init; }

    public required string Region { get; init; }

    public string? Part { get; init; }

    public required decimal Percent { get; init; }

    public required string Models { get; init; }

    public string? ReleasedFrom { get; init; }

    public required string Excludes { get; init; }

    public required string Quote { get; init; }

    public string? Language { get; init; }

    public required string Source { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Via { get; init; }

    public static SurchargeRow Of(Surcharge surcharge) => new()
    {
        Provider = surcharge.Provider,
        Region = surcharge.Region,
        Part = surcharge.Part,
        Percent = surcharge.Percent,
        Models = StoreJson.Write(surcharge.Models),
        ReleasedFrom = surcharge.ReleasedFrom,
        Excludes = StoreJson.Write(surcharge.Excludes),
        Quote = surcharge.Quote,
        Language = surcharge.Language,
        Source = surcharge.Source,
        Dated = surcharge.Dated,
        Read = surcharge.Read,
        Via = surcharge.Via,
    };

    public Surcharge ToSurcharge() => new()
    {
        Provider = Provider,
        Region = Region,
        Part = Part,
        Percent = Percent,
        Models = StoreJson.Texts(Models),
        ReleasedFrom = ReleasedFrom,
        Excludes = StoreJson.Texts(Excludes),
        Quote = Quote,
        Language = Language,
        Source = Source,
        Dated = Dated,
        Read = Read,
        Via = Via,
    };
}
