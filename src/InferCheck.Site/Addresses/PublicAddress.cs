using InferCheck.Site.Settings;

namespace InferCheck.Site.Addresses;

/// <summary>Addresses as the outside world knows them, for search engines and feeds.</summary>
internal static class PublicAddress
{
    public static string BaseUrl(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<SiteSettings>();
        return settings.BaseUrl?.TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
    }

    public static string Of(HttpContext context, string path) => BaseUrl(context) + path;
}
