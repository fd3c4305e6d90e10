namespace InferCheck.Model;

/// <summary>Why a claim is made: the words of a document, where they stand, and when somebody looked.</summary>
public sealed class Evidence(Mapping fields)
{
    public Mapping Fields { get; } = fields;

    public SourceLocation At => Fields.At;

    public Scalar? Quote { get; } = fields.Text("quote");

    /// <summary>Whether it is the one that tells most.</summary>
    public bool Lead => Fields.Flag("lead");

    public Scalar? Note { get; } = fields.Text("note");

    public Scalar? Source { get; } = fields.Text("source");

    public Scalar? Document { get; } = fields.Text("document");

    public Scalar? Dated { get; } = fields.Text("dated");

    public Scalar? Read { get; } = fields.Text("read");

    public Scalar? Via => Fields.Text("via");

    public Scalar? Language => Fields.Text("language");

    public Scalar? Translation => Fields.Text("translation");

    public Scalar? Insecure => Fields.Text("insecure");
}
