namespace InferCheck.Model;

/// <summary>A line of a profile's history: what was said before, what is said now, and why.</summary>
public sealed class Change(Mapping fields)
{
    public Mapping Fields { get; } = fields;

    public Scalar? On => Fields.Text("on");

    public Scalar? Topic => Fields.Text("topic");

    public Scalar? From => Fields.Text("from");

    public Scalar? To => Fields.Text("to");

    public Scalar? Note => Fields.Text("note");

    public bool Material => Fields.Flag("material");
}
