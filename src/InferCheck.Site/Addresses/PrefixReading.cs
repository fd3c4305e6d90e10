namespace InferCheck.Site.Addresses;

/// <summary>Takes language and day off the path first: whoever comes after decides by the plain path, and links stand on the base.</summary>
internal static class PrefixReading
{
    public static void UseAddressPrefixes(this WebApplication app)
    {
        var served = app.Services.GetRequiredService<ServedPrefixes>();
        app.Use((context, next) =>
        {
            Take(context, served);
            return next(context);
        });
    }

    private static void Take(HttpContext context, ServedPrefixes served)
    {
        var request = context.Request;
        if (served.AreNone || request.Path.Value is not { } path || served.Read(path, out var length) is not { } prefix || OnceOnly.Holds(path.AsSpan(length)))
        {
            return;
        }

        context.Features.Set(prefix);
        request.PathBase = request.PathBase.Add(prefix.Path);
        request.Path = path[length..];
    }
}
