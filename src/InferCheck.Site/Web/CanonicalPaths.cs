namespace InferCheck.Site.Web;

/// <summary>One address a page: lower case, with a slash at the end, so that an exported page is a folder under the same address.</summary>
internal static class CanonicalPaths
{
    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (path.Any(character => char.IsControl(character) || character is '\\') || context.Request.QueryString.Value?.Any(char.IsControl) == true)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var canonical = Canonical(path);
        if (canonical == path)
        {
            return next(context);
        }

        context.Response.Redirect(new PathString(canonical).ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    });

    private static string Canonical(string path)
    {
        // Two slashes at the start would make a redirect lead to another host.
        var lower = "/" + path.ToLowerInvariant().TrimStart('/');
        return lower.EndsWith('/') || Path.HasExtension(lower) ? lower : lower + "/";
    }
}
