namespace InferCheck.Model;

/// <summary>Where pages made of content stand, as far as content must know: texts link there, rules follow the links, what is baked names them.</summary>
public static class PageAddresses
{
    public const string Providers = "/providers/";
    public const string Questions = "/faq/";
    public const string Indexes = "/indexes/";
    public const string Topics = "/topics/";
    public const string Companies = "/companies/";
    public const string Models = "/models/";
    public const string Makers = "/makers/";

    public static string Provider(string slug) => $"{Providers}{slug}/";

    public static string Question(string slug) => $"{Questions}{slug}/";

    public static string Index(string slug) => $"{Indexes}{slug}/";

    public static string Topic(string key) => $"{Topics}{key}/";

    /// <summary>The place on it where one answer stands.</summary>
    public static string Value(string topic, string key) => $"{Topic(topic)}#{key}";

    public static string Company(string key) => $"{Companies}{key}/";

    public static string Maker(string key) => $"{Makers}{key}/";

    public static string Model(string slug) => $"{Models}{slug}/";

    /// <summary>A text of the editors stands at the top.</summary>
    public static string Text(string slug) => $"/{slug}/";
}
