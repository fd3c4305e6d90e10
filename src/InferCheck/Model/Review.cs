namespace InferCheck.Model;

/// <summary>Who read a profile, when, and whether as its writer or as a second reader.</summary>
public sealed class Review(Mapping fields)
{
    public const string FirstReading = "draft";
    public const string SecondReading = "review";

    /// <summary>Who read it, where nobody did.</summary>
    public const string ByMachine = "ai-draft";

    /// <summary>The names under which programs read; none of them counts as a person.</summary>
    public static IReadOnlyList<string> Machines { get; } = [ByMachine, "ai-second-reader"];

    public Scalar? On => fields.Text("on");

    public Scalar? By => fields.Text("by");

    public Scalar? Kind => fields.Text("kind");

    public Scalar? Note => fields.Text("note");
}
