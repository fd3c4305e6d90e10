namespace InferCheck.Model;

/// <summary>Where pages made of content stand, as far as content must know: texts link there, rules follow the links, what is baked names them.</summary>
public static class PageAddresses
{
    public const string Providers = "/providers/";
    public const string Questions = "/faq/";
    public const string Indexes = "/indexes/";

    public static string Provider(string slug) => $"{Providers}{slug}/";

    public static string Question(string slug) => $"{Questions}{slug}/";

    public static string Index(string slug) => $"{Indexes}{slug}/";

    /// <summary>A text of the editors stands at the top.</summary>
    public static string Text(string slug) => $"/{slug}/";
}
