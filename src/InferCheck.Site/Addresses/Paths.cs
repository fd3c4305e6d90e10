using InferCheck.Model;

namespace InferCheck.Site.Addresses;

/// <summary>Every path of the site once: without the folder of the host, a language or a day. <see cref="SiteLinks"/> puts those in front.</summary>
internal static class Paths
{
    public const string Home = "/";
    public const string Quality = "/quality/";
    public const string Developers = "/developers/";
    public const string Compare = "/compare/";
    public const string Chain = "/chain/";
    public const string Changes = "/changes/";
    public const string Calendar = "/calendar/";
    public const string Data = "/data/";
    public const string Documents = "/documents/";
    public const string Editions = "/editions/";
    public const string Methodology = "/methodology/";
    public const string Providers = PageAddresses.Providers;
    public const string Models = PageAddresses.Models;
    public const string Makers = PageAddresses.Makers;
    public const string Companies = PageAddresses.Companies;
    public const string Topics = PageAddresses.Topics;
    public const string Indexes = PageAddresses.Indexes;
    public const string Faq = PageAddresses.Questions;

    /// <summary>What the changes are narrowed by.</summary>
    public const string OfProvider = "p";
    public const string Since = "since";

    /// <summary>Where a profile lists the companies it names.</summary>
    public const string NamedSubprocessors = "named-subprocessors";

    /// <summary>What was asked with parameters, as a paper to file.</summary>
    public const string Dossier = "/dossier/";
    public const string CompareDossier = Compare + "dossier/";
    public const string ChainDossier = Chain + "dossier/";

    /// <summary>The forms a paper has beside its page.</summary>
    public const string MarkdownEnding = ".md";
    public const string CsvEnding = ".csv";
    public const string WordEnding = ".docx";

    /// <summary>Texts of the editors that every page leads to.</summary>
    public const string About = "/about/";
    public const string Imprint = "/imprint/";
    public const string Privacy = "/privacy/";
    public const string Accessibility = "/accessibility/";

    public const string Policy = "/policy.yaml";
    public const string Sitemap = "/sitemap.xml";
    public const string SitemapParts = "/sitemap-";
    public const string Robots = "/robots.txt";
    public const string Llms = "/llms.txt";

    /// <summary>Where questions to the index stand in a tree of files, and what its form answers them from.</summary>
    public const string Filter = "/filter/";
    public const string FilterAnswers = Filter + "answers.json";

    /// <summary>Asked by machines that look after the site.</summary>
    public const string Live = "/healthz";
    public const string Ready = "/readyz";
    public const string Metrics = "/metrics";

    /// <summary>The one address that is asked by POST: the protocol in which models ask. Nothing can be changed there either.</summary>
    public const string Mcp = "/mcp";

    /// <summary>Never asked for by a reader: what the site shows when something went wrong.</summary>
    public const string Error = "/error/";
    public const string Status = "/status/{0}/";

    public static IReadOnlyList<string> Dossiers { get; } = [Dossier, CompareDossier, ChainDossier];

    public static IReadOnlyList<string> PaperEndings { get; } = [MarkdownEnding, CsvEnding, WordEnding];

    public static string SitemapPart(int number) => FormattableString.Invariant($"{SitemapParts}{number}.xml");

    /// <summary>All that changed from a day on, of one provider or of all.</summary>
    public static string ChangesSince(string day, string? slug = null) => QueryAddress.Write(Changes, slug is null
        ? [KeyValuePair.Create(Since, day)] : [KeyValuePair.Create(OfProvider, slug), KeyValuePair.Create(Since, day)]);

    /// <summary>The provider a path is about.</summary>
    public static string? SlugIn(string path) => path.Split('/') is ["", var folder, { Length: > 0 } slug, ..] && $"/{folder}/" == Providers ? slug : null;

    public static string Provider(string slug) => PageAddresses.Provider(slug);

    public static string Claim(string slug, string topic) => $"{Provider(slug)}#{topic}";

    /// <summary>What has no topic stands in the history.</summary>
    public static string Change(string slug, string? topic) => Claim(slug, topic ?? "history");

    public static string ProviderMarkdown(string slug) => $"{Providers}{slug}.md";

    public static string ProviderJson(string slug) => $"{Providers}{slug}.json";

    public static string Card(string slug) => $"{Providers}{slug}/card.svg";

    public static string Paper(string slug) => $"{Providers}{slug}/paper/";

    /// <summary>A paper in another form stands beside its page.</summary>
    public static string PaperFile(string page, string ending) => page.TrimEnd('/') + ending;

    public static string Questions(string slug) => $"{Providers}{slug}/questions/";

    public static string Letter(string slug) => $"{Providers}{slug}/questions.txt";

    /// <summary>The companies on a provider's list of sub-processors, on its profile.</summary>
    public static string Subprocessors(string slug) => Claim(slug, NamedSubprocessors);

    public static string Topic(string key) => PageAddresses.Topic(key);

    /// <summary>A day that a law sets, with the words it rests on.</summary>
    public static string LegalDate(string key) => $"{Calendar}#law-{key}";

    public static string Document(string key) => $"{Documents}{key}/";

    /// <summary>What one archive has of a document.</summary>
    public static string Versions(string document, string archive) => $"{Document(document)}#{archive}";

    /// <summary>The past of a quote, on the page of its document.</summary>
    public static string Past(string document, string quote) => $"{Document(document)}#q-{quote}";

    public static string Company(string key) => PageAddresses.Company(key);

    public static string Model(string slug) => PageAddresses.Model(slug);

    public static string ModelMarkdown(string slug) => $"{Models}{slug}.md";

    public static string Maker(string key) => PageAddresses.Maker(key);

    /// <summary>What a provider runs, with its prices.</summary>
    public static string Offers(string slug) => $"{Provider(slug)}models/";

    public static string Index(string slug) => PageAddresses.Index(slug);

    public static string IndexMarkdown(string slug) => $"{Indexes}{slug}.md";

    public static string Question(string slug) => PageAddresses.Question(slug);

    public static string QuestionMarkdown(string slug) => $"{Faq}{slug}.md";

    public static string Text(string slug) => PageAddresses.Text(slug);
}
