namespace InferCheck.Model;

/// <summary>What a provider answered when asked, in its own words. It stands beside what its documents say, and never instead.</summary>
public sealed class Reply(Mapping fields)
{
    /// <summary>How an answer can reach the directory.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["e-mail", "letter", "form", "pull-request", "published"];

    public Mapping Fields => fields;

    public Scalar? Topic => fields.Text("topic");

    public Scalar? AppliesTo => fields.Text("applies_to");

    public Scalar? Words => fields.Text("words");

    public Scalar? By => fields.Text("by");

    public Scalar? On => fields.Text("on");

    public Scalar? How => fields.Text("how");

    public Scalar? Language => fields.Text("language");

    public Scalar? Translation => fields.Text("translation");
}
