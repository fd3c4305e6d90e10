namespace InferCheck.Site.Addresses;

/// <summary>A day on which nothing changed leads to the last one before it that something did: what stood on both is the same.</summary>
internal static class DayRedirects
{
    public static void UseDayRedirects(this WebApplication app)
    {
        var served = app.Services.GetRequiredService<ServedPrefixes>();
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use((context, next) =>
        {
            if (Elsewhere(context, served, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)) is not { } address)
            {
                return next(context);
            }

            // For the moment: more of the past may be kept one day.
            context.Response.Redirect(address.ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: false);
            return Task.CompletedTask;
        });
    }

    private static PathString? Elsewhere(HttpContext context, ServedPrefixes served, DateOnly today)
    {
        var path = context.Request.Path.Value ?? "";
        var prefix = AddressPrefix.Of(context);
        if (prefix.Day is not null || ServedPrefixes.DayIn(path) is not { } asked || asked > today || served.DayBefore(asked) is not { } day)
        {
            return null;
        }

        var rest = path[new AddressPrefix(Day: asked).Path.Length..];
        return OnceOnly.Holds(rest) ? default(PathString?)
            : new PathString(context.HostFolder() + (prefix with { Day = day }).Path).Add(AnswerAddress.Literal(rest));
    }
}
