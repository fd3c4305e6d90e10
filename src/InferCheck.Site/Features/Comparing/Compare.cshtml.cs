using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Comparing;

/// <summary>Two to four providers side by side, topic by topic.</summary>
internal sealed class CompareModel(ContentStore store, Words words, Texts texts, ChosenDay chosenDay) : PageModel
{
    public ContentStore Store => store;

    public CompareQuery Query { get; private set; } = new();

    public IReadOnlyList<ProviderRow> All { get; private set; } = [];

    public Comparison? Comparison { get; private set; }

    public IReadOnlyList<ProviderNotFound> Unknown { get; private set; } = [];

    public IReadOnlyList<TopicNotFound> UnknownTopics => [.. Query.UnknownTopics.Select(asked => TopicNotFound.Of(asked, store.Vocabulary))];

    /// <summary>Chosen as well, but more than can stand side by side.</summary>
    public IReadOnlyList<ProviderRow> LeftOut { get; private set; } = [];

    /// <summary>Pairs among those shown where one passes prompts on to another.</summary>
    public IReadOnlyList<HopRow> Hops { get; private set; } = [];

    /// <summary>What several of those shown run.</summary>
    public IReadOnlyList<SharedModel> Models { get; private set; } = [];

    public DateOnly Today => chosenDay.Today;

    public Reasons Reasons { get; } = new(words, texts);

    public bool CanAdd => Comparison is null || Comparison.Profiles.Count < CompareQuery.MostShown;

    public IActionResult OnGet()
    {
        Query = CompareQueryReader.Read(Request.Query, store);
        if (Query.Asked.Unknown.Count == 0 && !CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        All = store.Providers.All();
        Fill(ChosenProviders.Of(store, Query.Providers, CompareQuery.MostShown));
        Response.StatusCode = Query.Providers.Count > 0 && Comparison is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        ViewData["Head"] = Head();
        return Page();
    }

    private void Fill(ChosenProviders chosen)
    {
        Unknown = chosen.Unknown;
        LeftOut = chosen.LeftOut;
        Comparison = chosen.Profiles.Count == 0 ? null : new ComparisonMaker(store.Vocabulary, words, texts).Make(chosen.Profiles, Query);
        Models = SharedModel.Of(new ModelMarket(store, Today), [.. chosen.Profiles.Select(profile => profile.Provider.Slug)]);
        Hops = [.. store.Hops.All().Where(hop => chosen.Known.Contains(hop.Via) && chosen.Known.Contains(hop.Upstream))];
    }

    private PageHead Head()
    {
        var names = string.Join(texts["compare.and"], Comparison?.Profiles.Select(profile => profile.Provider.Name) ?? []);
        return new PageHead
        {
            Title = names.Length == 0 ? texts["compare.head-title"] : texts["compare.head-title-of", names],
            Description = names.Length == 0 ? texts["compare.head-description"] : texts["compare.head-description-of", names],
            Path = new CompareQuery { Providers = [.. Comparison?.Profiles.Select(profile => profile.Provider.Slug) ?? []] }.ToAddress(),
            Section = "compare",
            NoIndex = Query.Providers.Count > 0 || Query.Preset is not null || Query.OnlyDifferences || Query.Topics.Count > 0 || !Query.Asked.IsPlain,
        };
    }
}
