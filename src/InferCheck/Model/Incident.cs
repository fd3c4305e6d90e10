namespace InferCheck.Model;

/// <summary>Something that happened: a breach, a ruling, a retirement.</summary>
public sealed class Incident(Mapping fields)
{
    public Mapping Fields { get; } = fields;

    public Scalar? Kind => Fields.Text("kind");

    public Scalar? Date => Fields.Text("date");

    public Scalar? Title => Fields.Text("title");

    public Scalar? Status => Fields.Text("status");

    public Scalar? Scope => Fields.Text("scope");

    public Scalar? Summary => Fields.Text("summary");

    public IReadOnlyList<Evidence> Evidence { get; } = [.. fields.Mappings("evidence").Select(item => new Evidence(item))];
}
