using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Checks.Rules;

/// <summary>A program that signs as a person, or a person whose signature counts as a program's.</summary>
internal sealed class MachineAsPerson : IRule
{
    public RuleInfo Info { get; } = new("machine-as-person", Severity.Error, "a program reads as a person, or a person as a program")
    {
        Why = "Two pairs of eyes are two persons. The names of programs begin with ai-, and no other name does.",
        Bad = "verdict: carried\nby: ai-second-reader\nkind: person",
        Good = "verdict: carried\nby: ai-second-reader\nkind: machine",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Readings(context).Concat(Reviews(context));

    private IEnumerable<Diagnostic> Reviews(CheckContext context) =>
        from provider in context.Catalog.Providers
        from review in provider.Reviews
        where review.Kind?.Value == Review.SecondReading && review.By is not null && Reading.IsMachine(review.By.Value)
        select Info.At(review.By!.At, $"`{Printable.Cut(review.By.Value)}` is a program, and `review` is a person's", "write `kind: cross-reading`");

    private IEnumerable<Diagnostic> Readings(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Kind == DocumentKind.Readings
        from reading in new ReadingList(document).Readings
        where reading is { By: not null, Kind: not null } && Reading.IsMachine(reading.By.Value) == reading.IsByPerson
        select reading.IsByPerson
            ? Info.At(reading.Kind!.At, $"`{Printable.Cut(reading.By!.Value)}` is the name of a program", "write `kind: machine`")
            : Info.At(reading.By!.At, $"`{Printable.Cut(reading.By.Value)}` does not begin with `{Reading.MachinePrefix}`",
                $"begin the name of a program with `{Reading.MachinePrefix}`, or write `kind: {Reading.Person}`");
}
