namespace InferCheck.Site.Addresses;

/// <summary>One address a page: lower case, a language before a day, a slash at the end, so that an exported page is a folder under the same address.</summary>
internal static class CanonicalPaths
{
    public static void UseCanonicalPaths(this WebApplication app)
    {
        var served = app.Services.GetRequiredService<ServedPrefixes>();
        app.Use((context, next) =>
        {
            // A control character in either part could not be written into a redirect.
            if (IsUnwritable(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }

            if (Elsewhere(context, served) is not { } address)
            {
                return next(context);
            }

            context.Response.Redirect(address.ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
            return Task.CompletedTask;
        });
    }

    private static bool IsUnwritable(HttpRequest request) =>
        request.Path.Value?.Any(character => char.IsControl(character) || character is '\\') == true || request.QueryString.Value?.Any(char.IsControl) == true;

    /// <summary>The one address of what was asked for, when it was asked for under another.</summary>
    private static PathString? Elsewhere(HttpContext context, ServedPrefixes served)
    {
        var path = context.Request.Path.Value ?? "/";
        var canonical = Canonical(path);
        if (AddressPrefix.Of(context) is { Language: null, Day: { } day } && served.Read(canonical, out var length) is { Language: { } language, Day: null })
        {
            return new PathString(context.HostFolder() + new AddressPrefix(language, day).Path).Add(AnswerAddress.Literal(canonical[length..]));
        }

        return canonical == path ? default(PathString?) : context.Request.PathBase.Add(AnswerAddress.Literal(canonical));
    }

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
