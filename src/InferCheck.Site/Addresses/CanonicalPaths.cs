namespace InferCheck.Site.Addresses;

/// <summary>One address a page: lower case, with a slash at the end, so that an exported page is a folder under the same address.</summary>
internal static class CanonicalPaths
{
    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        // A control character in either part could not be written into a redirect.
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

        context.Response.Redirect(AnswerAddress.Literal(canonical).ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    });

    private static string Canonical(string path)
    {
        // Two slashes at the start would make a redirect lead to another host.
        var lower = "/" + path.ToLowerInvariant().TrimStart('/');
        // Programs rarely follow redirects: the API answers with and without the slash, and names the address with it as canonical.
        if (lower.StartsWith(ApiPaths.All, StringComparison.Ordinal))
        {
            return lower;
        }

        var bare = lower.TrimEnd('/');
        return Path.HasExtension(bare) ? bare : lower.EndsWith('/') ? lower : lower + "/";
    }
}
