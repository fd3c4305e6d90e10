namespace InferCheck.Budgets;

/// <summary>How much of each kind of work one input may cause. What has no limit is counted all the same.</summary>
public sealed record WorkLimits
{
    public long Bytes { get; init; } = long.MaxValue;

    public long Depth { get; init; } = long.MaxValue;

    public long Marks { get; init; } = long.MaxValue;

    public long Links { get; init; } = long.MaxValue;

    public long Text { get; init; } = long.MaxValue;

    public long Steps { get; init; } = long.MaxValue;

    public long Memory { get; init; } = long.MaxValue;

    public TimeSpan? Time { get; init; }

    public long Of(Work kind) => kind switch
    {
        Work.Bytes => Bytes,
        Work.Depth => Depth,
        Work.Marks => Marks,
        Work.Links => Links,
        Work.Text => Text,
        Work.Steps => Steps,
        Work.Memory => Memory,
        _ => long.MaxValue,
    };
}
