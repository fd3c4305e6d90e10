using System.Globalization;

namespace InferCheck.Model;

/// <summary>A day that a law or a court sets, with the words it rests on; a row of `vocabulary/dates.yaml`.</summary>
public sealed record LegalDate
{
    public required string Key { get; init; }

    /// <summary>As content writes it.</summary>
    public required string Day { get; init; }

    public required Labels Label { get; init; }

    /// <summary>The law in a word or two.</summary>
    public required Labels ShortLabel { get; init; }

    /// <summary>What happens on the day, in our own words.</summary>
    public required Labels Meaning { get; init; }

    /// <summary>The place in the law that sets the day.</summary>
    public required string Article { get; init; }

    /// <summary>None where the day belongs to no topic.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public required string Source { get; init; }

    public required string Read { get; init; }

    /// <summary>Nothing where nobody could read the source word by word.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the words were read, if not at the source.</summary>
    public string? Via { get; init; }

    public DateOnly On => DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static LegalDate From(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Day = fields.Text("day")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        ShortLabel = Labels.From(fields.Mapped("short")),
        Meaning = Labels.From(fields.Mapped("meaning")),
        Article = fields.Text("article")?.Value ?? "",
        Topics = [.. fields.Texts("topics").Select(topic => topic.Value)],
        Source = fields.Text("source")?.Value ?? "",
        Read = fields.Text("read")?.Value ?? "",
        Quote = fields.Text("quote")?.Value,
        Via = fields.Text("via")?.Value,
    };
}
