using System.Globalization;

namespace InferCheck.Model.Offers;

/// <summary>A model, whoever runs it; a file of `models/`.</summary>
public sealed record AiModel
{
    public const string Open = "open";
    public const string Closed = "closed";

    /// <summary>What models read and write.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["text", "image", "audio", "video", "pdf", "embedding", "ranking"];

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Maker { get; init; }

    /// <summary>`open` or `closed`; nothing where nobody has looked.</summary>
    public string? Weights { get; init; }

    /// <summary>Of open weights: under what they may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>Where open weights can be had.</summary>
    public string? WeightsAt { get; init; }

    /// <summary>As content writes it: a year, a month or a day.</summary>
    public string? Released { get; init; }

    /// <summary>How many tokens it takes at once, and how many it gives.</summary>
    public int? Context { get; init; }

    public int? Longest { get; init; }

    public IReadOnlyList<string> Takes { get; init; } = [];

    public IReadOnlyList<string> Gives { get; init; } = [];

    /// <summary>How its maker and its hosts write it besides.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public required string Via { get; init; }

    /// <summary>The day somebody looked, or that of the data set.</summary>
    public required string Read { get; init; }

    public bool IsOpen => Weights is Open;

    internal static AiModel From(Document document)
    {
        var fields = document.Fields;
        return new AiModel
        {
            Slug = document.Slug,
            Name = fields.Text("name")?.Value ?? document.Slug,
            Maker = fields.Text("maker")?.Value ?? "",
            Weights = fields.Text("weights")?.Value,
            Licence = fields.Text("licence")?.Value,
            WeightsAt = fields.Text("weights_at")?.Value,
            Released = fields.Text("released")?.Value,
            Context = Number(fields, "context"),
            Longest = Number(fields, "longest"),
            Takes = [.. fields.Texts("takes").Select(text => text.Value)],
            Gives = [.. fields.Texts("gives").Select(text => text.Value)],
            Names = [.. fields.Texts("names").Select(text => text.Value)],
            Via = fields.Text("via")?.Value ?? "",
            Read = fields.Text("read")?.Value ?? "",
        };
    }

    private static int? Number(Mapping fields, string key) =>
        int.TryParse(fields.Text(key)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
