using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Http;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api;

/// <summary>What a handler has at hand, and how it answers.</summary>
internal sealed class ApiCall(HttpContext context, ApiOperation operation)
{
    public HttpContext Context { get; } = context;

    public ApiOperation Operation { get; } = operation;

    public ContentStore Store { get; } = context.RequestServices.GetRequiredService<ContentStore>();

    public IndexListing Listing => Service<IndexListing>();

    public Texts Texts => Service<Texts>();

    public Words Words => Service<Words>();

    public Vocabulary Vocabulary => Store.Vocabulary;

    public DateOnly Today => DateOnly.FromDateTime(Service<TimeProvider>().GetUtcNow().UtcDateTime);

    /// <summary>Whether the answer becomes a file of a tree.</summary>
    public bool IsStatic => Service<SiteSettings>().IsStatic;

    public IQueryCollection Query => Context.Request.Query;

    public string Slug => (string)Context.Request.RouteValues["slug"]!;

    public IReadOnlyList<string> Values(string parameter) => [.. Query[parameter].SelectMany(text => (text ?? "").Split(',')).Distinct()];

    /// <summary>A list that may be long, in parts that the `Link` header leads to.</summary>
    public IResult Parts<TItem, TShown>(IReadOnlyList<TItem> items, Func<IReadOnlyList<TItem>, IEnumerable<TShown>> show) =>
        Parts(items.Count, part => show([.. part.In(items)]));

    /// <summary>A list of which only the part that is asked for is read.</summary>
    public IResult Parts<TShown>(int count, Func<ListPart, IEnumerable<TShown>> show) => ListPart.Of(this) is { } part
        ? Items(show(part), part.Next(this, count))
        : ApiProblems.BadParameters(Context, [ApiErrors.Wrong(Texts, ListPart.AfterName, Query[ListPart.AfterName].ToString(), "api.error.cursor")]);

    public IResult Items<T>(IEnumerable<T> items, params IEnumerable<LinkHeader> links) => Answer(Envelope(items), links);

    public ApiEnvelope<T> Envelope<T>(IEnumerable<T> items) => new()
    {
        SchemaVersion = Store.SchemaVersion,
        ContentVersion = Store.ContentVersion,
        GeneratedAt = Store.GeneratedAt,
        Licence = ApiLicences.Of(Texts),
        Items = [.. items],
    };

    /// <summary>Unless a handler knows a better spelling of the question, the address that was asked is the canonical one.</summary>
    public IResult Answer<T>(T answer, IEnumerable<LinkHeader> links, string? canonical = null) =>
        new OpenAnswer(ApiJson.Write(answer), ApiJson.MediaType, [.. ApiLinkHeaders.Of(this, canonical), .. links]);

    private TService Service<TService>()
        where TService : notnull => Context.RequestServices.GetRequiredService<TService>();
}
