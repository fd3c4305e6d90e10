using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A date in another form, or a day that does not exist.</summary>
internal sealed class BadDate : IRule
{
    private const int DayLength = 10;

    public RuleInfo Info { get; } = new("bad-date", Severity.Error, "a date cannot be read")
    {
        Why = "Dates are compared and sorted; only one way of writing them is certain everywhere.",
        Bad = "dated: 10.2.2026",
        Good = "dated: 2026-02-10",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Texts(FieldType.Date)
            .Where(found => found.Text.Value.Length != DayLength || PartialDate.Parse(found.Text.Value) is null)
            .Select(found => Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not a day", "write it as 2026-02-10"))
            .Concat(context.Texts(FieldType.PartialDate)
                .Where(found => PartialDate.Parse(found.Text.Value) is null && !(found.Field.MayBeUndated && found.Text.Value is PartialDate.Undated))
                .Select(found => Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not a date",
                    found.Field.MayBeUndated ? "write it as 2026-02-10, 2026-02, 2026 or undated" : "write it as 2026-02-10, 2026-02 or 2026")));
}
