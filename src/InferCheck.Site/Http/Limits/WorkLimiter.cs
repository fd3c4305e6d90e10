using System.Net;
using InferCheck.Site.Settings;

namespace InferCheck.Site.Http.Limits;

/// <summary>Charges work to who asked for it, and tells who asked for too much to wait. Kept answers cost next to nothing and are not counted.</summary>
internal sealed class WorkLimiter(SiteSettings settings, TimeProvider time, WorkMeter meter, Refusals refusals, ILogger<WorkLimiter> log)
{
    private readonly WorkBudgets? budgets = settings.Limits.WorkPerSecond <= 0 ? null : new WorkBudgets(time, settings.Limits);
    private readonly WorkTurns turns = new();
    private int isWarned;

    /// <summary>The work when its turn has come, or nothing when the client was told to wait instead.</summary>
    public async ValueTask<AdmittedWork?> AdmitAsync(HttpContext context)
    {
        if (Client(context) is not { } client)
        {
            return new AdmittedWork(context, meter, _ => { });
        }

        if (budgets!.Wait(client) is { } wait)
        {
            await refusals.TooMuch(context, wait);
            return null;
        }

        await turns.EnterAsync(client);

        // While others of the same client had their turn, it may have spent what it had.
        if (budgets.Wait(client) is { } now)
        {
            turns.Leave(client);
            await refusals.TooMuch(context, now);
            return null;
        }

        return new AdmittedWork(context, meter, cost =>
        {
            budgets.Charge(client, cost);
            turns.Leave(client);
        });
    }

    /// <summary>For work that is small and cannot wait.</summary>
    public T Charge<T>(HttpContext context, Func<T> work)
    {
        var cost = meter();
        var made = work();
        var spent = cost();
        if (Client(context) is { } client)
        {
            budgets!.Charge(client, spent);
        }

        return made;
    }

    /// <summary>
    /// Nothing when the client is not limited: the machine itself, unless proxies were named, because it may be one and not say for whom it asks.
    /// </summary>
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
            log.LogWarning(
                "A proxy on this machine asks for others and is not named: nobody who comes through it is limited. Set Site__Proxies__0=127.0.0.1 " +
                    "(docs/operating.md)");
        }

        return null;
    }
}
