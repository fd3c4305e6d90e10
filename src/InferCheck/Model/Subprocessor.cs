namespace InferCheck.Model;

/// <summary>A company that a provider's own list of sub-processors names.</summary>
public sealed class Subprocessor(Mapping fields)
{
    public Scalar? Name => fields.Text("name");

    public Scalar? Company => fields.Text("company");

    public Scalar? Country => fields.Text("country");

    public Scalar? Purpose => fields.Text("purpose");

    public Scalar? AppliesTo => fields.Text("applies_to");

    public Scalar? Since => fields.Text("since");

    public IReadOnlyList<Evidence> Evidence { get; } = [.. fields.Mappings("evidence").Select(item => new Evidence(item))];
}
