namespace InferCheck.Budgets;

/// <summary>The work that one input may cause: readers spend it, nobody gives any back, and the first kind that is used up ends the reading.</summary>
/// <remarks>One input, one reader at a time: not for several threads.</remarks>
public sealed class Budget : IDisposable
{
    private readonly long[] spent = new long[Enum.GetValues<Work>().Length];
    private readonly CancellationToken cancel;
    private readonly CancellationTokenSource patience;
    private readonly CancellationTokenSource either;

    public Budget(WorkLimits limits, TimeProvider? time = null, CancellationToken cancel = default)
    {
        Limits = limits;
        this.cancel = cancel;
        patience = new CancellationTokenSource(limits.Time ?? Timeout.InfiniteTimeSpan, time ?? TimeProvider.System);
        either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
    }

    public WorkLimits Limits { get; }

    /// <summary>Fires when the time is up or the caller wants no more: for what takes a token.</summary>
    public CancellationToken Token => either.Token;

    /// <summary>What was used up first; nothing as long as there is some of everything.</summary>
    public Overrun? Over { get; private set; }

    public long Spent(Work kind) => spent[(int)kind];

    /// <exception cref="OverBudgetException">There is not so much left, or something else was used up before.</exception>
    public void Spend(Work kind, long amount = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Look();
        if (amount > Limits.Of(kind) - spent[(int)kind])
        {
            End(kind);
        }

        spent[(int)kind] += amount;
    }

    /// <summary>For what goes up and down, like depth: only a new height costs.</summary>
    public void Reach(Work kind, long height) => Spend(kind, Math.Max(0, height - spent[(int)kind]));

    /// <summary>Whether there is still time: for loops that spend nothing.</summary>
    public void Look()
    {
        cancel.ThrowIfCancellationRequested();
        if (Over is not null || patience.IsCancellationRequested)
        {
            End(Work.Time);
        }
    }

    public void Dispose()
    {
        either.Dispose();
        patience.Dispose();
    }

    private void End(Work kind) => throw new OverBudgetException(Over ??= new Overrun(kind, Limits));
}
