namespace InferCheck.Budgets;

/// <summary>What an input had too much of, in words for the one who must look at it.</summary>
public sealed record Overrun(Work Kind, WorkLimits Limits)
{
    public override string ToString() => Kind switch
    {
        Work.Depth => FormattableString.Invariant($"nested more than {Limits.Depth:N0} deep"),
        Work.Text => FormattableString.Invariant($"more than {Limits.Text:N0} characters of text"),
        Work.Time => FormattableString.Invariant($"not read within {Limits.Time?.TotalSeconds:0.#} s"),
        Work.Memory => FormattableString.Invariant($"more than {Limits.Memory >> 20:N0} MB of memory"),
        Work.Steps => FormattableString.Invariant($"more than {Limits.Steps:N0} steps of work"),
        _ => FormattableString.Invariant($"more than {Limits.Of(Kind):N0} {Kind.ToString().ToLowerInvariant()}"),
    };
}
