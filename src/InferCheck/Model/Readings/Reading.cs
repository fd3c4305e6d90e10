namespace InferCheck.Model.Readings;

/// <summary>That somebody held a claim against its quotes, and what came of it; a row of `readings/&lt;provider&gt;.yaml`.</summary>
public sealed class Reading(Mapping fields)
{
    public const string Person = "person";
    public const string Machine = "machine";

    /// <summary>How the names of programs begin, so that none is taken for a person's.</summary>
    public const string MachinePrefix = "ai-";

    public static IReadOnlyList<string> Kinds { get; } = [Person, Machine];

    public Mapping Fields => fields;

    public SourceLocation At => fields.At;

    /// <summary>The print of the claim as it was read: see <see cref="ClaimPrint"/>.</summary>
    public Scalar? Claim => fields.Text("claim");

    public Scalar? Topic => fields.Text("topic");

    public Scalar? AppliesTo => fields.Text("applies_to");

    public Scalar? Verdict => fields.Text("verdict");

    public Scalar? By => fields.Text("by");

    public Scalar? Kind => fields.Text("kind");

    public Scalar? On => fields.Text("on");

    public Scalar? Note => fields.Text("note");

    public bool IsByPerson => string.Equals(Kind?.Value, Person, StringComparison.Ordinal);

    public static bool IsMachine(string by) => by.StartsWith(MachinePrefix, StringComparison.OrdinalIgnoreCase);
}
