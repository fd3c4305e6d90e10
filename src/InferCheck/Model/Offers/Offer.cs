using System.Globalization;

namespace InferCheck.Model.Offers;

/// <summary>
/// A row of `offers/&lt;provider&gt;.yaml`: that a service runs a model, and what it asks for it in a time. Without a figure it says only that the model is
/// served. It is never overwritten: a new price is a new row.
/// </summary>
public sealed record Offer
{
    /// <summary>Read on a page, with its words.</summary>
    public const string Quoted = "quoted";

    /// <summary>Taken from a data set that names no source.</summary>
    public const string Imported = "imported";

    public const string UsualUnit = "1M tokens";

    public required string Provider { get; init; }

    public required string Model { get; init; }

    /// <summary>How the service itself calls the model.</summary>
    public string? ApiId { get; init; }

    /// <summary>The endpoint, kind of deployment or plan it is for, in the words of the profile's claims.</summary>
    public string? Part { get; init; }

    /// <summary>A price for computing in this place alone.</summary>
    public string? Region { get; init; }

    public string? Currency { get; init; }

    /// <summary>What the figures are for.</summary>
    public string Per { get; init; } = UsualUnit;

    public decimal? Input { get; init; }

    public decimal? Output { get; init; }

    public decimal? CachedInput { get; init; }

    /// <summary>The share of the price that a batch costs.</summary>
    public decimal? Batch { get; init; }

    /// <summary>The first day on which it holds, as far as that is known.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public string? ValidTo { get; init; }

    public required string Known { get; init; }

    public string? Quote { get; init; }

    public string? Language { get; init; }

    public string? Source { get; init; }

    public string? Dated { get; init; }

    /// <summary>The day somebody looked, or that of the data set.</summary>
    public required string Read { get; init; }

    /// <summary>The data set, or the copy the words were read in.</summary>
    public string? Via { get; init; }

    /// <summary>What was wrong before, where a row was mended instead of followed by another.</summary>
    public string? Correction { get; init; }

    public bool HasPrice => Input is not null || Output is not null;

    public bool IsQuoted => Known is Quoted;

    /// <summary>The first day we know of.</summary>
    public string Since => ValidFrom ?? Read;

    /// <summary>Days written as 2026-06-12 sort as text.</summary>
    public bool HoldsOn(string day) => (ValidFrom is null || string.CompareOrdinal(ValidFrom, day) <= 0)
        && (ValidTo is null || string.CompareOrdinal(day, ValidTo) < 0);

    internal static Offer From(string provider, Mapping fields) => new()
    {
        Provider = provider,
        Model = fields.Text("model")?.Value ?? "",
        ApiId = fields.Text("id")?.Value,
        Part = fields.Text("part")?.Value,
        Region = fields.Text("region")?.Value,
        Currency = fields.Text("currency")?.Value,
        Per = fields.Text("per")?.Value ?? UsualUnit,
        Input = Amount(fields, "input"),
        Output = Amount(fields, "output"),
        CachedInput = Amount(fields, "cached_input"),
        Batch = Amount(fields, "batch"),
        ValidFrom = fields.Text("from")?.Value,
        ValidTo = fields.Text("to")?.Value,
        Known = fields.Text("known")?.Value ?? "",
        Quote = fields.Text("quote")?.Value,
        Language = fields.Text("language")?.Value,
        Source = fields.Text("source")?.Value,
        Dated = fields.Text("dated")?.Value,
        Read = fields.Text("read")?.Value ?? "",
        Via = fields.Text("via")?.Value,
        Correction = fields.Text("correction")?.Value,
    };

    internal static decimal? Amount(Mapping fields, string key) => AmountOf(fields.Text(key)?.Value);

    /// <summary>A figure as content writes it: digits, and a point with more of them.</summary>
    public static decimal? AmountOf(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000 ? amount : null;
}
