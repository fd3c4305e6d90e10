using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Chains;

/// <summary>A gateway or cloud and the upstream behind it: one card a hop, and the weakest link on every topic.</summary>
internal sealed class ChainModel(ContentStore store, Texts texts, ChosenDay chosenDay) : PageModel
{
    public ChainQuery Query { get; private set; } = new();

    public ChainChoices Choices { get; private set; } = new([], []);

    public Chain? Chain { get; private set; }

    /// <summary>What the hops run: the same model through one and at the other.</summary>
    public IReadOnlyList<SharedModel> Models => Chain is not { Hops.Count: > 1 } ? []
        : SharedModel.Of(new ModelMarket(store, Today), [.. Chain.Hops.Select(hop => hop.Profile.Provider.Slug)]);

    /// <summary>Where a model is asked for: its way through the first hop.</summary>
    public ModelWay? ModelWay { get; private set; }

    /// <summary>What the first hop is known to run, for the choice of a model.</summary>
    public IReadOnlyList<AiModel> Offered { get; private set; } = [];

    public DateOnly Today => chosenDay.Today;

    public IReadOnlyList<ProviderNotFound> Unknown { get; private set; } = [];

    public IReadOnlyList<ProviderRow> LeftOut { get; private set; } = [];

    /// <summary>The topic on which a profile says whom prompts are passed on to.</summary>
    public string? PassesOn => store.Vocabulary.WithRole(TopicRole.PassesOn).FirstOrDefault()?.Key;

    private IReadOnlyList<string> Slugs => [.. Chain?.Hops.Select(hop => hop.Profile.Provider.Slug) ?? []];

    /// <summary>Known pairs at either end, each with the address of the longer chain.</summary>
    public IEnumerable<(string Name, string Address)> Before => Query.Upstream is null && Query.Vias.Count > 0 ? [] : Choices.Known
        .Where(hop => Slugs is [var first, ..] && hop.Upstream == first && !Slugs.Contains(hop.Via))
        .Select(hop => (hop.ViaName, ChainQuery.Of([hop.Via, .. Slugs]).ToAddress()));

    public IEnumerable<(string Name, string Address)> After => Choices.Known
        .Where(hop => Slugs is [.., var last] && hop.Via == last && !Slugs.Contains(hop.Upstream))
        .Select(hop => (hop.UpstreamName, ChainQuery.Of([.. Slugs, hop.Upstream]).ToAddress()));

    public IActionResult OnGet()
    {
        Query = ChainQuery.Read(Request.Query, store);
        if (!CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        Choices = new ChainChoices(store.Providers.All(), store.Hops.All());
        Fill();
        Response.StatusCode = Query.Hops.Count > 0 && Chain is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        ViewData["Head"] = Head();
        return Page();
    }

    private void Fill()
    {
        var chosen = Query.Chosen(store);
        Unknown = chosen.Unknown;
        LeftOut = chosen.LeftOut;
        if (chosen.Profiles.Count == 0)
        {
            return;
        }

        Chain = Chain.Of(chosen.Profiles, store.Vocabulary, Choices.Known);
        var (market, first) = (new ModelMarket(store, Today), chosen.Profiles[0].Provider);
        Offered = [.. market.RunBy(first.Slug).Select(price => price.Model)];
        ModelWay = store.Vocabulary.FindModel(Query.Model) is { } model ? ModelWay.Of(market, model, first, Choices) : null;
    }

    private PageHead Head()
    {
        var names = string.Join(" → ", Chain?.Hops.Select(hop => hop.Profile.Provider.Name) ?? []);
        return new PageHead
        {
            Title = names.Length == 0 ? texts["chain.head-title"] : texts["chain.head-title-of", names],
            Description = names.Length == 0 ? texts["chain.head-description"] : texts["chain.head-description-of", names],
            Path = Query.ToAddress(),
            Section = "chain",
            NoIndex = Query.Hops.Count > 0,
        };
    }
}
