using InferCheck.Model.Readings;

namespace InferCheck.Model.Shapes;

/// <summary>The keys of `readings/*.yaml`.</summary>
public static class ReadingShapes
{
    public static Shape Reading { get; } = new("reading",
    [
        new("claim", FieldType.Text, "The print of the claim as it was read; `review` writes it.") { Required = true },
        new("topic", FieldType.Topic, "The topic of the claim.") { Required = true },
        new("applies_to", FieldType.Text, "The part the claim is about, in the words of the profile; left out where the claim has none."),
        new("verdict", FieldType.OneOf, "Whether its quotes carry it.") { Required = true, Allowed = Verdicts.All },
        new("by", FieldType.Text, "Who read it; the names of programs begin with ai-.") { Required = true },
        new("kind", FieldType.OneOf, "person or machine.") { Required = true, Allowed = Readings.Reading.Kinds },
        new("on", FieldType.Date, "The day of the reading.") { Required = true },
        new("note", FieldType.Text, "What the quotes do not carry, in a sentence; no doubt without one."),
    ]);

    public static Shape ReadingList { get; } = new("readings",
    [
        new("readings", FieldType.Map, "One row a claim and reader, oldest first.") { Required = true, Many = true, Shape = Reading },
    ]);
}
