using InferCheck.Model;
using InferCheck.Site.Settings;

namespace InferCheck.Site.Addresses;

/// <summary>Addresses as the outside world knows them, for search engines and feeds.</summary>
internal static class PublicAddress
{
    /// <summary>Of the site as a whole.</summary>
    public static string Top(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<SiteSettings>();
        return settings.BaseUrl?.TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
    }

    /// <summary>In the language and on the day that were asked for.</summary>
    public static string Of(HttpContext context, string path) => Top(context) + AddressPrefix.Of(context).Before(path);

    /// <summary>The same page in every language it is served in, and in which it is for readers of none of them; nothing where there is but one.</summary>
    public static IEnumerable<(string Language, string Address)> Translations(HttpContext context, string path)
    {
        var (top, prefix) = (Top(context), AddressPrefix.Of(context));
        var others = context.RequestServices.GetRequiredService<ServedPrefixes>().Languages;
        var plain = top + (prefix with { Language = null }).Before(path);
        return others.Count == 0 ? [] :
            [(Labels.Default, plain), .. others.Select(language => (language, top + (prefix with { Language = language }).Before(path))), ("x-default", plain)];
    }
}
