using System.Globalization;

namespace InferCheck.Model;

/// <summary>One question the directory asks of every provider; a row of `vocabulary/topics.yaml`.</summary>
public sealed record Topic
{
    /// <summary>Asked unless the contracting entity is known to be in the European Economic Area.</summary>
    public const string OutsideEea = "outside-eea";

    /// <summary>Asked only where a profile has a claim of the topic.</summary>
    public const string Claimed = "claimed";

    public required string Key { get; init; }

    public required string Group { get; init; }

    public required TopicType Type { get; init; }

    public required Labels Label { get; init; }

    public required Labels Question { get; init; }

    /// <summary>The same put to the provider: a letter cannot ask in the reader's voice.</summary>
    public required Labels Ask { get; init; }

    /// <summary>Without it, every provider is asked.</summary>
    public string? AskIf { get; init; }

    public required Labels Help { get; init; }

    public required int RecheckDays { get; init; }

    /// <summary>Keys beyond the common ones that a claim of this topic may carry.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>In order from the strongest protection to the weakest.</summary>
    public required IReadOnlyList<TopicValue> Values { get; init; }

    public bool HasValues => Type is TopicType.Choice or TopicType.Choices;

    public TopicValue? Find(string value) => Values.FirstOrDefault(known => string.Equals(known.Key, value, StringComparison.Ordinal));

    internal static Topic From(Mapping fields, IReadOnlyList<TopicValue> certificates) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Group = fields.Text("group")?.Value ?? "",
        Type = Enum.TryParse<TopicType>(fields.Text("type")?.Value, ignoreCase: true, out var type) ? type : TopicType.Text,
        Label = Labels.From(fields.Mapped("label")),
        Question = Labels.From(fields.Mapped("question")),
        Ask = Labels.From(fields.Mapped("ask")),
        AskIf = fields.Text("ask_if")?.Value,
        Help = Labels.From(fields.Mapped("help")),
        RecheckDays = int.TryParse(fields.Text("recheck_days")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : int.MaxValue,
        Fields = [.. fields.Texts("fields").Select(field => field.Value)],
        Values = string.Equals(fields.Text("values_from")?.Value, "certifications", StringComparison.Ordinal)
            ? certificates
            : [.. fields.Mappings("values").Select(Value)],
    };

    internal static TopicValue Value(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        Meaning = Labels.From(fields.Mapped("meaning")),
        Tone = fields.Text("tone")?.Value ?? "neutral",
        Needs = fields.Text("needs")?.Value,
    };
}
