namespace InferCheck.Model;

/// <summary>One answer to one topic, for the whole service or the part named in `applies_to`.</summary>
public sealed class Claim(Mapping fields)
{
    public Mapping Fields { get; } = fields;

    public SourceLocation At => Fields.At;

    public Scalar? Topic { get; } = fields.Text("topic");

    public Scalar? Status { get; } = fields.Text("status");

    public Scalar? AppliesTo => Fields.Text("applies_to");

    /// <summary>The value, or the values of a `choices` topic.</summary>
    public IReadOnlyList<Scalar> Values { get; } = fields.Texts("value");

    public Scalar? Summary => Fields.Text("summary");

    public Scalar? Disagreement => Fields.Text("disagreement");

    public Scalar? Qualifier => Fields.Text("qualifier");

    public Scalar? ReportType => Fields.Text("report_type");

    public Scalar? Edition => Fields.Text("edition");

    public Scalar? Link => Fields.Text("link");

    public Scalar? Scope => Fields.Text("scope");

    public Scalar? Country => Fields.Text("country");

    public Scalar? ValidFrom => Fields.Text("from");

    public Scalar? ValidUntil => Fields.Text("until");

    public Scalar? Read => Fields.Text("read");

    public IReadOnlyList<Scalar> Conditions => Fields.Texts("conditions");

    public IReadOnlyList<Scalar> Excludes => Fields.Texts("excludes");

    public IReadOnlyList<Scalar> Regions => Fields.Texts("regions");

    public IReadOnlyList<Scalar> InProgress => Fields.Texts("in_progress");

    public IReadOnlyList<Scalar> Searched => Fields.Texts("searched");

    public IReadOnlyList<Evidence> Evidence { get; } = [.. fields.Mappings("evidence").Select(item => new Evidence(item))];

    public bool Is(string status) => string.Equals(Status?.Value, status, StringComparison.Ordinal);

    /// <summary>The newest day on which somebody looked at what the claim rests on.</summary>
    public DateOnly? LastRead => Evidence.Select(item => item.Read).Append(Read)
        .Select(date => PartialDate.Parse(date?.Value)?.Earliest).Max();
}
