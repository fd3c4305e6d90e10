using Dapper;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Engine;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>The baked file, open for reading: all that pages, API and feeds know of the content.</summary>
public sealed class ContentStore
{
    private const string SelectVersion = "select content_version, schema_version, generated_at from v1_meta";

    private readonly string connectionString;
    private readonly long length;

    private ContentStore(
        string path, string connectionString, Vocabulary vocabulary, (string Content, string Schema, string GeneratedAt) version, Totals totals,
        (ContentStore Store, IReadOnlySet<string> Changed)? before)
    {
        this.connectionString = connectionString;
        Path = path;
        length = new FileInfo(path).Length;
        Vocabulary = vocabulary;
        (ContentVersion, SchemaVersion, GeneratedAt) = version;
        Totals = totals;
        Providers = new ProviderQueries(connectionString);
        Texts = new TextQueries(connectionString);
        Search = new SearchQueries(connectionString, new SynonymIndex(vocabulary.Synonyms));
        Finder = new Finder(Search, new NameQueries(connectionString), new SpellingQueries(connectionString));
        var facts = new FactQueries(connectionString);
        Index = before is null ? ContentIndex.Of(vocabulary, totals.Providers, facts.All(), Companies) : IndexAfter(before.Value, facts);
        Quality = new QualityQueries(connectionString);
        Hops = new HopQueries(connectionString);
        Subprocessors = new SubprocessorQueries(connectionString);
        Leads = new LeadQueries(connectionString);
        Feeds = new FeedQueries(connectionString);
        Changes = new ChangeQueries(connectionString);
        Sources = new SourceQueries(connectionString);
        Documents = new DocumentQueries(connectionString);
        Offers = new OfferQueries(connectionString);
        Signs = new SignQueries(connectionString);
        Tables = new TableQueries(connectionString);
        Templates = Texts.Templates();
    }

    /// <summary>Where the file stands.</summary>
    public string Path { get; }

    public Vocabulary Vocabulary { get; }

    public string ContentVersion { get; }

    /// <summary>The version of what others may rely on: the views, the API, the downloads.</summary>
    public string SchemaVersion { get; }

    /// <summary>The newest date in the content, so that the same content says the same whenever it is baked.</summary>
    public string GeneratedAt { get; }

    public Totals Totals { get; }

    public ProviderQueries Providers { get; }

    public TextQueries Texts { get; }

    public SearchQueries Search { get; }

    /// <summary>The one search: names, texts, and what was meant.</summary>
    public Finder Finder { get; }

    /// <summary>What every provider claims, for everything that lists and compares.</summary>
    public ContentIndex Index { get; }

    public QualityQueries Quality { get; }

    public HopQueries Hops { get; }

    /// <summary>Whose a host is that prompts are sent to.</summary>
    public SignQueries Signs { get; }

    public SubprocessorQueries Subprocessors { get; }

    public LeadQueries Leads { get; }

    public FeedQueries Feeds { get; }

    public ChangeQueries Changes { get; }

    public SourceQueries Sources { get; }

    /// <summary>What archives keep of them.</summary>
    public DocumentQueries Documents { get; }

    /// <summary>What services run, and what they ask for it.</summary>
    public OfferQueries Offers { get; }

    public TableQueries Tables { get; }

    /// <summary>Pages of the editors that whoever runs the site has not filled in yet: asked for by every page, and so read once.</summary>
    public IReadOnlyList<string> Templates { get; }

    /// <summary>Beside a content that differs in these profiles and not in its vocabulary, only what they claim has to be read.</summary>
    public static ContentStore Open(string path, (ContentStore Store, IReadOnlySet<string> Changed)? before = null)
    {
        var readOnly = Database.ReadOnly(path);
        try
        {
            return Read(path, readOnly, before);
        }
        catch
        {
            // Whatever is wrong is the caller's to judge; a connection kept for this path would read the old file when a new one has taken its place.
            Release(readOnly);
            throw;
        }
    }

    /// <summary>Connections go on reading a file whose name is gone; whoever wants the file itself does not.</summary>
    public void ThrowIfGone()
    {
        if (new FileInfo(Path) is not { Exists: true } file || file.Length != length)
        {
            throw new StoreIncompleteException($"{Path} is gone or was changed");
        }
    }

    /// <summary>Closes the connections kept for this file, so that it can be removed.</summary>
    public void Release() => Release(connectionString);

    private static void Release(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static ContentStore Read(string path, string readOnly, (ContentStore Store, IReadOnlySet<string> Changed)? before)
    {
        using var connection = Database.Open(readOnly);
        Database.ThrowIfCut(connection, path);
        var vocabulary = before?.Store.Vocabulary ?? VocabularyQueries.Read(connection);
        var totals = TotalsCount.Written(connection) ?? throw new StoreIncompleteException($"{path} does not say how much it holds");
        return new ContentStore(path, readOnly, vocabulary, Version(connection, path), totals, before);
    }

    private ContentIndex IndexAfter((ContentStore Store, IReadOnlySet<string> Changed) before, FactQueries facts)
    {
        var stood = before.Store.Providers.All().Where(provider =>
            !before.Changed.Contains(provider.Slug)).ToDictionary(provider => provider.Slug, provider => provider.Id, StringComparer.Ordinal);
        IReadOnlyList<int?> places = [.. Providers.All().Select(provider => stood.TryGetValue(provider.Slug, out var place) ? place : (int?)null)];
        return before.Store.Index.After(Vocabulary, places, facts.Of(Enumerable.Range(1, places.Count).Where(place => places[place - 1] is null)),
            Companies);
    }

    /// <summary>In the order of the providers; read when it is first asked for.</summary>
    private IReadOnlyList<NamedCompanies> Companies()
    {
        var listed = Subprocessors.All().ToLookup(named => named.Provider, named => named.Company);
        return [.. Providers.All().Select(provider => new NamedCompanies(provider.Vendor, [.. listed[provider.Slug]]))];
    }

    private static (string Content, string Schema, string GeneratedAt) Version(SqliteConnection connection, string path) =>
        connection.QuerySingleOrDefault<(string?, string, string)>(SelectVersion) is ({ } content, var schema, var day)
            ? (content, schema, day)
            : throw new StoreIncompleteException($"{path} does not say what it holds");
}
