using System.Net;

namespace InferCheck.Site.Web.Limits;

/// <summary>Charges work to who asked for it, and tells who asked for too much to wait. Kept answers cost next to nothing and are not counted.</summary>
internal sealed class WorkLimiter(SiteSettings settings, TimeProvider time, WorkMeter meter, ILogger<WorkLimiter> log)
{
    /// <summary>What sending costs beside making: measured with the database, which is sent from disk (tests/InferCheck.Benchmarks/README.md).</summary>
    private const double MillisecondsPerMegabyte = 1;

    private readonly WorkBudgets? budgets = settings.Limits.WorkPerSecond <= 0 ? null : new WorkBudgets(time, settings.Limits);
    private int isWarned;

    /// <summary>True when the client has been told to wait.</summary>
    public async ValueTask<bool> RefusesAsync(HttpContext context)
    {
        if (Client(context) is not { } client || budgets!.Wait(client) is not { } wait)
        {
            return false;
        }

        await Refusal.TooMuchAsync(context, wait);
        return true;
    }

    public T Charge<T>(HttpContext context, Func<T> work)
    {
        var cost = meter();
        var made = work();
        Charge(context, cost());
        return made;
    }

    /// <summary>Work is charged until it is done, or until its answer begins to be sent: from then on the client's line says how long it takes.</summary>
    public async Task<TimeSpan> ChargeAsync(HttpContext context, Func<Task> work)
    {
        var cost = meter();
        TimeSpan? charged = null;
        context.Response.OnStarting(() =>
        {
            Settle(Sending(context));
            return Task.CompletedTask;
        });
        try
        {
            await work();
        }
        finally
        {
            Settle(TimeSpan.Zero);
        }

        return charged!.Value;

        void Settle(TimeSpan more)
        {
            if (charged is null)
            {
                charged = cost() + more;
                Charge(context, charged.Value);
            }
        }
    }

    private static TimeSpan Sending(HttpContext context) =>
        HttpMethods.IsHead(context.Request.Method) ? TimeSpan.Zero : TimeSpan.FromMilliseconds((context.Response.ContentLength ?? 0) / 1e6 * MillisecondsPerMegabyte);

    private void Charge(HttpContext context, TimeSpan cost)
    {
        if (Client(context) is { } client)
        {
            budgets!.Charge(client, cost);
        }
    }

    /// <summary>Nothing when the client is not limited: the machine itself, unless proxies were named, because then one of them may be this machine and not say for whom it asks.</summary>
    private Neighbourhood[]? Client(HttpContext context)
    {
        if (budgets is null)
        {
            return null;
        }

        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (settings.Proxies.Count > 0 || !IPAddress.IsLoopback(plain))
        {
            return Neighbourhood.Around(plain);
        }

        if (ProxyHeaders.AreIn(context.Request) && Interlocked.Exchange(ref isWarned, 1) == 0)
        {
            log.LogWarning("A proxy on this machine asks for others and is not named: nobody who comes through it is limited. Set Site__Proxies__0=127.0.0.1 (docs/operating.md)");
        }

        return null;
    }
}
