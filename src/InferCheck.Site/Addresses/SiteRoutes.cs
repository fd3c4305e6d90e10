namespace InferCheck.Site.Addresses;

/// <summary>
/// What the site answers, as templates of routes. Pages say theirs themselves, because a directive of Razor takes no constant;
/// a test compares what is really answered with this list.
/// </summary>
internal static class SiteRoutes
{
    public const string ProviderMarkdown = Paths.Providers + "{slug}.md";
    public const string ProviderJson = Paths.Providers + "{slug}.json";
    public const string ProviderFeed = Paths.Providers + "{slug}" + FeedPaths.Changes;
    public const string Card = Paths.Providers + "{slug}/card.svg";
    public const string Paper = Paths.Providers + "{slug}/paper/";
    public const string Letter = Paths.Providers + "{slug}/questions.txt";
    public const string ModelMarkdown = Paths.Models + "{slug}.md";
    public const string QuestionMarkdown = Paths.Faq + "{slug}.md";
    public const string IndexMarkdown = Paths.Indexes + "{slug}.md";
    public const string TopicFeed = FeedPaths.Topics + "{topic}" + FeedPaths.Changes;
    public const string ChosenFeed = FeedPaths.Watch + "{providers}/{topics}.atom";
    public const string ChosenCalendar = FeedPaths.Watch + "{providers}/{topics}.ics";
    public const string Badge = FeedPaths.Badges + "{slug}.svg";
    public const string SitemapPart = Paths.SitemapParts + "{part:int}.xml";
    public const string ApiProvider = ApiPaths.Providers + "{slug}/";
    public const string ApiIndex = ApiPaths.Indexes + "{slug}/";
    public const string ApiModel = ApiPaths.Models + "{slug}/";
    public const string ApiHost = ApiPaths.Hosts + "{slug}/";
    public const string ApiRest = ApiPaths.All + "{**rest}";

    /// <summary>Pages that are always there.</summary>
    public static IReadOnlyList<string> FixedPages { get; } =
    [
        Paths.Home, Paths.Quality, Paths.Compare, Paths.Chain, Paths.Companies, Paths.Topics, Paths.Changes, Paths.Data, Paths.Methodology, Paths.Indexes,
        Paths.Faq, Paths.Providers, Paths.Developers, Paths.Documents, Paths.Editions, Paths.Calendar,
        Paths.Models,
    ];

    public static IReadOnlyList<string> Pages { get; } =
    [
        .. FixedPages,
        Paths.Providers + "{slug}/", Paper, .. Paths.Dossiers, Paths.Providers + "{slug}/questions/", Paths.Providers + "{slug}/models/",
        Paths.Models + "{slug}/", Paths.Makers + "{key}/",
        Paths.Companies + "{key}/", Paths.Documents + "{key}/", Paths.Topics + "{key}/", Paths.Indexes + "{slug}/", Paths.Faq + "{slug}/", "/{slug}/",
        Paths.Error, Paths.Status.Replace("{0}", "{code:int}", StringComparison.Ordinal),
    ];

    public static IReadOnlyList<string> PaperFiles { get; } =
        [.. from page in Paths.Dossiers.Prepend(Paper) from ending in Paths.PaperEndings select Paths.PaperFile(page, ending)];

    public static IReadOnlyList<string> Forms { get; } =
    [
        ProviderMarkdown, ProviderJson, ModelMarkdown, QuestionMarkdown, IndexMarkdown, Paths.Llms,
        .. PaperFiles, Letter, Card, Badge, Paths.Policy, Paths.Sitemap, SitemapPart, Paths.Robots,
        FeedPaths.Changes, ProviderFeed, TopicFeed, ChosenFeed, ChosenCalendar, FeedPaths.Watch,
        .. DownloadNames.Files.Append(DownloadNames.Manifest).Select(DownloadNames.Path),
    ];

    private static readonly string[] Operations =
    [
        ApiPaths.Root, ApiPaths.Providers, ApiProvider, ApiPaths.Match, ApiPaths.Changes, ApiPaths.Models, ApiModel, ApiPaths.Offers, ApiPaths.Hosts, ApiHost,
        ApiPaths.Topics, ApiPaths.Presets, ApiPaths.Tiers,
        ApiPaths.Countries, ApiPaths.Words, ApiPaths.Indexes, ApiIndex, ApiPaths.Faq, ApiPaths.Sources,
    ];

    /// <summary>What is asked by POST.</summary>
    public static IReadOnlyList<string> Posted { get; } = [Paths.Mcp];

    public static IReadOnlyList<string> Api { get; } = [.. Operations, .. Operations.Select(path => path + ApiPaths.File), ApiPaths.OpenApi, ApiRest];
}
