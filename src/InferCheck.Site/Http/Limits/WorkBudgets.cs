using InferCheck.Site.Settings;

namespace InferCheck.Site.Http.Limits;

/// <summary>
/// How much work each neighbourhood may still ask for. What work costs is known when it is done, so a budget can go into debt, to be paid by waiting.
/// </summary>
internal sealed class WorkBudgets(TimeProvider time, LimitSettings settings)
{
    /// <summary>Nobody waits longer than this for what one piece of work has cost; the first ones after a start are dear.</summary>
    private const int LongestWait = 60;

    private const int Crowd = 4_096;

    private readonly Dictionary<Neighbourhood, (double Left, long At)> budgets = [];
    private readonly Lock counting = new();
    private int crowd = Crowd;

    public int Count
    {
        get
        {
            lock (counting)
            {
                return budgets.Count;
            }
        }
    }

    /// <summary>How long the client has to wait; nothing when it need not.</summary>
    public TimeSpan? Wait(Neighbourhood[] client)
    {
        lock (counting)
        {
            return client.Max(one => Wait(one));
        }
    }

    public void Charge(Neighbourhood[] client, TimeSpan cost)
    {
        lock (counting)
        {
            var now = time.GetTimestamp();
            foreach (var one in client)
            {
                budgets[one] = (Math.Max(Left(one) - cost.TotalMilliseconds, -PerSecond(one) * LongestWait), now);
            }

            if (budgets.Count > crowd)
            {
                ForgetThePaid();
            }
        }
    }

    private double Most(Neighbourhood one) => Math.Max(1, settings.WorkAtOnce) * one.Share;

    private double PerSecond(Neighbourhood one) => (double)settings.WorkPerSecond * one.Share;

    private double Left(Neighbourhood one) => budgets.TryGetValue(one, out var budget)
        ? Math.Min(Most(one), budget.Left + (time.GetElapsedTime(budget.At).TotalSeconds * PerSecond(one)))
        : Most(one);

    private TimeSpan? Wait(Neighbourhood one) => Left(one) is var left and <= 0 ? TimeSpan.FromSeconds(-left / PerSecond(one)) : null;

    /// <summary>
    /// Whoever has the whole allowance again is as good as never seen. Few have not: all together cannot spend more than the processors give.
    /// </summary>
    private void ForgetThePaid()
    {
        foreach (var one in budgets.Keys.Where(one => Left(one) >= Most(one)).ToList())
        {
            budgets.Remove(one);
        }

        crowd = Math.Max(Crowd, budgets.Count * 2);
    }
}
