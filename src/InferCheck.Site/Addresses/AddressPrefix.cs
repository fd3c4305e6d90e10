using System.Globalization;

namespace InferCheck.Site.Addresses;

/// <summary>What may stand before a path: in which language and from which day, never what. Language first, as in `/de/on/2026-11-20/faq/`.</summary>
internal sealed record AddressPrefix(string? Language = null, DateOnly? Day = null)
{
    public const string DayFolder = "on";
    public const string DayForm = "yyyy-MM-dd";

    public static AddressPrefix None { get; } = new();

    /// <summary>As it stands in an address: nothing, or a slash before each part and none at the end.</summary>
    public string Path => LanguagePath + DayPath;

    private string LanguagePath => Language is null ? "" : "/" + Language;

    /// <summary>The day as it is written, or nothing.</summary>
    public string DayText => Day?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "";

    private string DayPath => Day is null ? "" : $"/{DayFolder}/{DayText}";

    public static AddressPrefix Of(HttpContext context) => context.Features.Get<AddressPrefix>() ?? None;

    /// <summary>The whole path, unless there is only one of it.</summary>
    public string Before(string path) => (Language is null && Day is null) || OnceOnly.Holds(path) ? path : Path + path;
}
