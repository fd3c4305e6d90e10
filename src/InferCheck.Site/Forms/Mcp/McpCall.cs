using System.Globalization;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using ModelContextProtocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What a tool has at hand: the content of the request, what was asked, and how much may be answered.</summary>
internal sealed class McpCall(IServiceProvider services, IQueryCollection arguments)
{
    private const int UsualWords = 1_500;
    private const int MostWords = 8_000;
    private const int UsualItems = 20;
    private const int MostItems = 100;

    public IQueryCollection Arguments { get; } = arguments;

    public ContentStore Store { get; } = services.GetRequiredService<ContentStore>();

    public Vocabulary Vocabulary => Store.Vocabulary;

    public IndexListing Listing => services.GetRequiredService<IndexListing>();

    public Texts Texts { get; } = services.GetRequiredService<Texts>();

    public Words Words { get; } = services.GetRequiredService<Words>();

    public DateOnly Today => DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    public string Top => services.GetRequiredService<McpVisit>().Top;

    public string? One(string name) => Arguments[name] is [{ Length: > 0 } text, ..] ? text : null;

    public string Needed(string name) => One(name) ?? throw McpFaults.Missing(Texts, name);

    public IReadOnlyList<string> Many(string name) =>
        [.. (One(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>By its slug, an old address or its name.</summary>
    public Profile Profile(string parameter, string asked)
    {
        var slug = Store.Providers.Link(asked)?.Slug ?? Store.Providers.SlugOfAlias(asked) ?? Store.Providers.SlugOfName(asked);
        return (slug is null ? null : Store.Providers.Find(slug))
            ?? throw McpFaults.Unknown(Texts, parameter, asked, [.. Store.Providers.All().Select(provider => provider.Slug)], "api.error.no-provider");
    }

    /// <summary>How many there are beyond the most is said, not cut: who asked would take the answer for one about all.</summary>
    public IReadOnlyList<Profile> Profiles(int least, int most)
    {
        var asked = Many(McpParameters.Providers);
        IReadOnlyList<Profile> profiles = asked.Count > most ? []
            : [.. asked.Select(name => Profile(McpParameters.Providers, name)).DistinctBy(profile => profile.Provider.Slug)];
        return profiles.Count >= least ? profiles
            : throw new McpException(Texts["api.mcp.count", McpParameters.Providers, least, most, asked.Count > most ? asked.Count : profiles.Count]);
    }

    /// <summary>How many of a list come before what is asked for.</summary>
    public int Start => One(ListPart.AfterName) is not { } cursor ? 0 : ListPart.StartOf(cursor, Store)
        ?? throw McpFaults.Of([ApiErrors.Wrong(Texts, ListPart.AfterName, cursor, "api.error.cursor")], [], Texts);

    /// <summary>From where the last answer ended, as much as fits.</summary>
    public McpPart<T> Part<T>(int count, Func<int, (T Item, string Text)> make)
    {
        var (start, budget) = (Start, new WordBudget(Number(McpParameters.Words, UsualWords, MostWords)));
        var limit = Number(ListPart.LimitName, UsualItems, MostItems);
        var (items, texts) = (new List<T>(), new List<string>());
        for (var place = start; place < count && items.Count < limit && make(place) is var made && budget.Takes(made.Text); place++)
        {
            items.Add(made.Item);
            texts.Add(made.Text);
        }

        var end = start + items.Count;
        return new(items, string.Join('\n', texts), end < count ? new McpRest { Left = count - end, After = ListPart.Cursor(Store, end) } : null);
    }

    /// <summary>The text of an answer: from which content it is, what it says, and how to ask for the rest of it.</summary>
    public string Told<T>(string title, IEnumerable<string?> lines, McpPart<T> part) => string.Join("\n\n", new[]
    {
        $"# {Twins.MarkdownWriter.Text(title)}",
        string.Join('\n', lines.OfType<string>()),
        part.Text.Trim(),
        part.Rest is { } rest ? Texts["api.mcp.rest", rest.Left, rest.After] : null,
        $"{Texts["api.mcp.content", Store.ContentVersion, Store.GeneratedAt[..10]]} {Texts["api.mcp.notice"]}",
    }.Where(text => !string.IsNullOrEmpty(text)));

    private int Number(string name, int usual, int most) =>
        int.TryParse(One(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : usual;
}
