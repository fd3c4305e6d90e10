using System.Globalization;
using InferCheck.Site.Addresses;
using Microsoft.AspNetCore.Diagnostics;

namespace InferCheck.Site.Live.Editions;

/// <summary>Hands the content of the day in the address to the services of the request, after whoever may have made those anew.</summary>
internal static class DayUse
{
    private static readonly TimeSpan Bake = TimeSpan.FromSeconds(5);

    public static IApplicationBuilder UseChosenDay(this IApplicationBuilder app)
    {
        var shelf = app.ApplicationServices.GetRequiredService<EditionShelf>();
        return app.Use((context, next) =>
        {
            // What is said of a day that cannot be shown stands on a page of today.
            if (!shelf.IsThere || AddressPrefix.Of(context).Day is not { } day || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                return next(context);
            }

            var (content, fault) = shelf.Enter(day);
            if (content is null)
            {
                Refuse(context, fault!);
                return Task.CompletedTask;
            }

            context.RequestServices.GetRequiredService<ChosenDay>().Choose(day, content);
            return next(context);
        });
    }

    private static void Refuse(HttpContext context, DayFault fault)
    {
        var now = AddressPrefix.Of(context) with { Day = null };
        context.Request.PathBase = context.HostFolder() + now.Path;
        context.Features.Set(now);
        context.Features.Set(fault);
        context.Response.StatusCode = fault.Kind == DayFault.Coming ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
        if (fault.Kind == DayFault.Coming)
        {
            context.Response.Headers.RetryAfter = Bake.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }
    }
}
