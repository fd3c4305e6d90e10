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

    /// <summary>What the head of a narrow column says.</summary>
    public required Labels ShortLabel { get; init; }

    /// <summary>The place of its column in the table of the index; without one it has none.</summary>
    public int? Column { get; init; }

    /// <summary>The place of its filter in the form; without one it has none.</summary>
    public int? Facet { get; init; }

    public TopicRole Role { get; init; }

    /// <summary>Among the topics of which the directory counts how much is read.</summary>
    public bool Core { get; init; }

    /// <summary>Asked of every hop of a chain, not only where it is the weakest.</summary>
    public bool EveryHop { get; init; }

    /// <summary>The documents answer it for customers in the EU: a company elsewhere that passes prompts on may have other terms.</summary>
    public bool ForEuCustomers { get; init; }

    /// <summary>In a cell the value says enough, without what makes it precise.</summary>
    public bool ValueAlone { get; init; }

    /// <summary>Whether its answers are numbers of days, which a picture can show.</summary>
    public bool InDays { get; init; }

    /// <summary>Whether its values are the certificates of the vocabulary.</summary>
    public bool HasCertificates { get; init; }

    public required int RecheckDays { get; init; }

    /// <summary>Keys beyond the common ones that a claim of this topic may carry.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Words of documents that answer it, wherever they are quoted.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>In order from the strongest protection to the weakest.</summary>
    public required IReadOnlyList<TopicValue> Values { get; init; }

    public bool HasValues => Type is TopicType.Choice or TopicType.Choices;

    /// <summary>The day on which somebody should look again at what was read on this one.</summary>
    public DateOnly DueAfter(DateOnly read) => read.AddDays(RecheckDays);

    public TopicValue? Find(string value) => Values.FirstOrDefault(known => string.Equals(known.Key, value, StringComparison.Ordinal));

    /// <summary>The place of the strongest of some values; behind the last where none is known.</summary>
    public int PlaceOf(IEnumerable<string> values) =>
        values.Select(value => Values.TakeWhile(known => known.Key != value).Count()).DefaultIfEmpty(Values.Count).Min();

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
        RecheckDays = Number(fields, "recheck_days") ?? int.MaxValue,
        Fields = [.. fields.Texts("fields").Select(field => field.Value)],
        Hints = [.. fields.Texts("hints").Select(hint => hint.Value)],
        ShortLabel = Labels.From(fields.Mapped("short") ?? fields.Mapped("label")),
        Column = Number(fields, "column"),
        Facet = Number(fields, "facet"),
        Role = Enum.TryParse<TopicRole>(fields.Text("role")?.Value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role) ? role
            : TopicRole.None,
        Core = fields.Flag("core"),
        EveryHop = fields.Flag("every_hop"),
        ForEuCustomers = fields.Flag("eu_customers"),
        InDays = fields.Flag("in_days"),
        ValueAlone = fields.Flag("value_alone"),
        HasCertificates = HasCertificatesIn(fields),
        Values = HasCertificatesIn(fields) ? certificates : [.. fields.Mappings("values").Select(Value)],
    };

    internal static TopicValue Value(Mapping fields) => new()
    {
        Key = fields.Text("key")?.Value ?? "",
        Label = Labels.From(fields.Mapped("label")),
        ShortLabel = Labels.From(fields.Mapped("short") ?? fields.Mapped("label")),
        Meaning = Labels.From(fields.Mapped("meaning")),
        Tone = fields.Text("tone")?.Value ?? "neutral",
        Days = Number(fields, "days"),
        Needs = fields.Text("needs")?.Value,
        Elsewhere = fields.Text("elsewhere")?.Value,
    };

    private static int? Number(Mapping fields, string key) =>
        int.TryParse(fields.Text(key)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool HasCertificatesIn(Mapping fields) => string.Equals(fields.Text("values_from")?.Value, "certifications", StringComparison.Ordinal);
}
