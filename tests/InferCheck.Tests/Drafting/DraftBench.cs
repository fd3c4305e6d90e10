using System.Text;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Drafting;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Site.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Drafting;

/// <summary>A draft from end to end but for the network before the documents: pages that a test wrote, a real client, a model that a test plays.</summary>
internal sealed class DraftBench : IAsyncDisposable
{
    public const string Terms = "https://docs.fresh.example/terms";
    public const string Kept = "We keep prompts and answers for 30 days and then delete them.";
    public const string Trained = "We do not train models on your data unless you agree to it in writing.";

    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);

    private DraftBench(ModelServer server) => Server = server;

    public ModelServer Server { get; }

    public SampleContent Content { get; } = new();

    public List<string> Progress { get; } = [];

    public AskLimits Limits { get; set; } = new() { Patience = Until.Patience, Time = Until.Patience };

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public Vocabulary Vocabulary => field ??= ContentReader.Read(Content.Folder).Catalog.Vocabulary;

    public static async Task<DraftBench> StartAsync(string says = "")
    {
        var bench = new DraftBench(await ModelServer.StartAsync());
        bench.Server.Says = _ => says;
        bench.Page(Terms, $"<h1>Terms</h1><p>Last updated: 1 May 2026</p><p>{Kept}</p><p>{Trained}</p>");
        return bench;
    }

    public void Page(string address, string html) => pages[address] = html;

    public async Task<Draft> DraftAsync(params string[] documents)
    {
        using var endpoint = new ModelEndpoint(new ModelRequested("fake-1", Server.Endpoint, ModelServer.Key, Limits), TimeSpan.FromMilliseconds(5));
        var asker = new ModelAsker(endpoint.Client, Limits, Time, ModelEndpoint.Explain);
        var drafter = new Drafter(new DocumentFetcher(FetchAsync, new FetchOptions()), asker, Vocabulary, new Listed(Progress));
        return await drafter.RunAsync(Request(documents), Limits, Time, CancellationToken.None);
    }

    public DraftRequest Request(params string[] documents) => new()
    {
        Documents = [.. (documents.Length == 0 ? [Terms] : documents).Select(address => new Uri(address))],
        Topics = DraftRequest.TopicsFor(Vocabulary, existing: null),
        Head = Head,
    };

    /// <summary>The file as it would be written, and what `check` has against it.</summary>
    public async Task<(string Text, Provider Profile)> WrittenAsync(params string[] documents)
    {
        var draft = await DraftAsync(documents);
        var today = new DateOnly(2026, 12, 1);
        var text = new ProfileDraft(Vocabulary, Head, DraftNote.Write("fake-1", Request(documents).Documents), today);
        var path = Content.PathOf("providers/fresh.md");
        var check = new DraftCheck(ContentReader.Read(Content.Folder).Catalog, text,
            new ContentFile(DocumentKind.Provider, path, path, Content.Folder), today);
        Assert.Empty(check.OfHead());
        Losses = draft.Losses;
        var whole = text.Whole(check.Kept(draft.Claims, draft.Losses));
        Content.Write("providers/fresh.md", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(whole));
        var read = ContentReader.Read(Content.Folder);
        Assert.Equal([], read.Diagnostics.Concat(Checker.Check(read.Catalog, today))
            .Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.At.Line} {fault.Rule.Id}: {fault.Message}"));
        return (whole, read.Catalog.Providers.Single(provider => provider.Slug == "fresh"));
    }

    public DraftLosses Losses { get; private set; } = new();

    public async ValueTask DisposeAsync()
    {
        Content.Dispose();
        await Server.DisposeAsync();
    }

    private static ProfileHead Head => new()
    {
        Slug = "fresh",
        Name = "Fresh",
        Vendor = "Fresh",
        Kind = "api-provider",
        Website = "https://docs.fresh.example",
        Hosts = ["docs.fresh.example"],
    };

    private Task<FetchResult> FetchAsync(Uri address, CancellationToken cancel) => Task.FromResult(pages.TryGetValue(address.AbsoluteUri, out var html)
        ? new FetchResult(new FetchedPage { Address = address, Status = 200, MediaType = "text/html", Body = Encoding.UTF8.GetBytes(html) })
        : new FetchResult(null, QuoteOutcome.Unreachable, "no connection"));

    private sealed class Listed(List<string> lines) : IProgress<string>
    {
        public void Report(string value) => lines.Add(value);
    }
}
