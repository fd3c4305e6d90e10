using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A day that has not come yet.</summary>
internal sealed class FutureDate : IRule
{
    public RuleInfo Info { get; } = new("future-date", Severity.Error, "a date lies in the future")
    {
        Why = "Nobody can have read a document tomorrow. A day of grace is given for time zones. `dated`, `policy_dated` and `retired` may lie ahead: a document is published before it is in force, and an end is announced.",
        Bad = "read: 2062-06-12",
        Good = "read: 2026-06-12",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Texts(FieldType.Date, FieldType.PartialDate)
        where PartialDate.Parse(found.Text.Value)?.Earliest > context.Today.AddDays(1) && !MayBeAhead(found.Field)
        select Info.At(found.Text.At, $"`{found.Text.Value}` lies in the future", "is the year right?");

    /// <summary>A policy may be published before it is in force, and a retirement announced.</summary>
    private static bool MayBeAhead(Field field) => field.Key is "policy_dated" or "retired" or "dated";
}
