using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>A day that has not come yet.</summary>
internal sealed class FutureDate : IRule
{
    public RuleInfo Info { get; } = new("future-date", Severity.Error, "a date lies in the future")
    {
        Why = "Nobody can have read a document tomorrow. A day of grace is given for time zones. What is announced may lie ahead: "
            + "a document is published before it is in force (`dated`, `policy_dated`), an end is named in advance (`retired`).",
        Bad = "read: 2062-06-12",
        Good = "read: 2026-06-12",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from date in context.DatesNotAhead
        where PartialDate.Parse(date.Value)?.Earliest > context.Today.AddDays(1)
        select Info.At(date.At, $"`{date.Value}` lies in the future", "is the year right?");
}
