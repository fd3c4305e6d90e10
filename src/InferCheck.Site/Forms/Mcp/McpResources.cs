using InferCheck.Diagnostics;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Twins;
using InferCheck.Site.Wording;
using InferCheck.Store;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The twins of pages as resources, under the addresses they have on the site.</summary>
internal static class McpResources
{
    private const int MostListed = 500;

    private static readonly (string Name, string Route)[] Kinds =
    [
        ("provider", SiteRoutes.ProviderMarkdown), ("model", SiteRoutes.ModelMarkdown), ("question", SiteRoutes.QuestionMarkdown),
        ("index", SiteRoutes.IndexMarkdown),
    ];

    public static ListResourceTemplatesResult Templates(IServiceProvider services)
    {
        var (top, texts) = (services.GetRequiredService<McpVisit>().Top, services.GetRequiredService<Texts>());
        return new ListResourceTemplatesResult
        {
            ResourceTemplates = [.. Kinds.Select(kind => new ResourceTemplate
            {
                Name = kind.Name,
                Title = texts[$"api.mcp.resource.{kind.Name}"],
                UriTemplate = top + kind.Route,
                MimeType = McpPages.MediaType,
            })],
        };
    }

    /// <summary>Profiles only: they are what a reader picks by name. All else is found by its template or by a tool.</summary>
    public static ListResourcesResult List(IServiceProvider services, string? cursor)
    {
        var store = services.GetRequiredService<ContentStore>();
        var start = cursor is null ? 0 : ListPart.StartOf(cursor, store) ?? throw Nothing(cursor);
        var (top, all) = (services.GetRequiredService<McpVisit>().Top, store.Providers.All());
        return new ListResourcesResult
        {
            Resources = [.. all.Skip(start).Take(MostListed).Select(provider => new Resource
            {
                Name = provider.Name,
                Uri = top + Paths.ProviderMarkdown(provider.Slug),
                MimeType = McpPages.MediaType,
            })],
            NextCursor = start + MostListed < all.Count ? ListPart.Cursor(store, start + MostListed) : null,
        };
    }

    public static ReadResourceResult Read(IServiceProvider services, string uri)
    {
        var top = services.GetRequiredService<McpVisit>().Top;
        var path = uri.StartsWith(top, StringComparison.Ordinal) ? uri[top.Length..] : "";
        var text = Kinds.Select(kind => SlugIn(path, kind.Route) is { } slug ? Write(services, kind.Name, slug, top) : null)
            .FirstOrDefault(found => found is not null);
        return new ReadResourceResult
        {
            Contents = [new TextResourceContents { Uri = uri, MimeType = McpPages.MediaType, Text = text ?? throw Nothing(uri) }],
        };
    }

    private static string? SlugIn(string path, string route)
    {
        var folder = route[..route.IndexOf('{', StringComparison.Ordinal)];
        return path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Paths.MarkdownEnding, StringComparison.Ordinal)
            && path.Length > folder.Length + Paths.MarkdownEnding.Length ? path[folder.Length..^Paths.MarkdownEnding.Length] : null;
    }

    private static string? Write(IServiceProvider services, string kind, string slug, string top)
    {
        var (store, words, texts) = (services.GetRequiredService<ContentStore>(), services.GetRequiredService<Words>(), services.GetRequiredService<Texts>());
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        return kind switch
        {
            "provider" when store.Providers.Find(slug) is { } profile =>
                new ProfileMarkdown(store, today, words, texts).Write(profile, top + Paths.Provider(slug)),
            "model" when store.Vocabulary.FindModel(slug) is { } model =>
                new ModelMarkdown(store, today, words, texts).Write(model, top + Paths.Model(slug)),
            "question" when store.Texts.Faq().FirstOrDefault(entry => entry.Slug == slug) is { } question =>
                new TextMarkdown(store, words, texts).Question(question, top + Paths.Question(slug)),
            "index" when store.Texts.Indexes().FirstOrDefault(entry => entry.Slug == slug) is { } index =>
                new TextMarkdown(store, words, texts).Index(index, top + Paths.Index(slug)),
            _ => null,
        };
    }

    private static McpProtocolException Nothing(string what) =>
        new($"There is no resource {Printable.Cut(what)}", McpErrorCode.InvalidParams);
}
