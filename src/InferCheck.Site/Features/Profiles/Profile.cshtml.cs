using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Chains;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Profiles;

/// <summary>One provider with all its evidence.</summary>
internal sealed class ProfileModel(ContentStore store, Words words, Texts texts) : PageModel
{
    private const int NamedTopics = 4;

    public ContentStore Store => store;

    public Profile Profile { get; private set; } = null!;

    public ProviderRow Provider => Profile.Provider;

    public Reasons Reasons { get; } = new(words, texts);

    /// <summary>What the address supposes.</summary>
    public SupposedQuery Asked { get; private set; } = SupposedQuery.Nothing;

    public Supposed Supposed => Asked.Supposed;

    /// <summary>The label, as it would be under what is supposed.</summary>
    public Tier Tier => Supposed.IsNothing ? words.Tier(Provider.Tier)! : TierMatch.Of(store.Vocabulary.Tiers, Facts, Supposed)!;

    /// <summary>Whether it stands without the companies that are supposed to drop out.</summary>
    public Reason? Exit => Supposed.Without.Count == 0 ? null
        : Reasons.Of(Matcher.Match(Supposed.Asked(Conditions.None), Profile.Companies(store.Vocabulary)).Parts[0]);

    private List<Fact> Facts => [.. Profile.Claims.Select(claim => claim.ToFact())];

    /// <summary>Whether there is a chain to be shown behind it.</summary>
    public bool PassesOn { get; private set; }

    public IReadOnlyList<FaqRow> Questions { get; private set; } = [];

    /// <summary>Every document once, in the order in which the claims use them.</summary>
    public IReadOnlyList<EvidenceRow> Sources => [.. Profile.AllEvidence.DistinctBy(item => item.Source)];

    public IEnumerable<IGrouping<string, ClaimRow>> ClaimsOf(string group) => store.Vocabulary.Topics
        .Where(topic => topic.Group == group)
        .SelectMany(topic => Profile.Claims.Where(claim => claim.Topic == topic.Key))
        .GroupBy(claim => claim.Topic);

    public IEnumerable<Topic> NotLookedAt => store.Vocabulary.Topics.Where(topic => topic.HasValues && Profile.Claims.All(claim => claim.Topic != topic.Key));

    /// <summary>How the conditions of each label came out, up to the one that was given.</summary>
    public IEnumerable<(Tier Tier, ConditionsMatch Match)> TierSteps()
    {
        var (facts, last) = (Facts, Tier.Key);
        foreach (var tier in store.Vocabulary.Tiers)
        {
            yield return (tier, Matcher.Match(Supposed.LabelAsked(tier.Conditions), facts));
            if (tier.Key == last)
            {
                yield break;
            }
        }
    }

    public IActionResult OnGet(string slug)
    {
        Asked = SupposedQuery.Read(Request.Query, store.Vocabulary);
        if (store.Providers.Find(slug) is not { } profile)
        {
            return store.Providers.SlugOfAlias(slug) is { } current ? Elsewhere(current) : NotFound();
        }

        if (!Asked.IsCanonical(Request))
        {
            return Elsewhere(slug);
        }

        Profile = profile;
        PassesOn = ChainChoices.IsVia(profile.Provider, store.Hops.All());
        var topics = profile.Claims.Select(claim => claim.Topic).ToHashSet();
        Questions = [.. store.Texts.Faq()
            .Where(entry => entry.ProviderList.Contains(slug) || entry.ProviderList.Count == 0 && entry.TopicList.Any(topics.Contains))
            .OrderByDescending(entry => entry.ProviderList.Contains(slug)).Take(6)];
        ViewData["Head"] = Head(profile);
        return Page();
    }

    private RedirectResult Elsewhere(string slug) => RedirectPermanent(HttpContext.Link(SupposedQuery.Write(Paths.Provider(slug), Supposed)));

    private PageHead Head(Profile profile) => new()
    {
        Title = texts["profile.head-title", profile.Provider.Name],
        Description = Description(profile),
        Path = Paths.Provider(profile.Provider.Slug),
        Section = "providers",
        Feeds = [(texts["follow.provider-feed"], FeedPaths.Provider(profile.Provider.Slug))],
        NoIndex = !Asked.IsPlain,
        Alternates = !Supposed.IsNothing ? [] :
        [
            new(Links.Provider(profile.Provider.Slug).Markdown!, "text/markdown", texts["twin.markdown"]),
            new(Links.Provider(profile.Provider.Slug).Json!, "application/json", texts["twin.json"]),
        ],
        Image = Supposed.IsNothing ? Paths.Card(profile.Provider.Slug) : null,
        JsonLd = [JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path),
            (texts["nav.providers"], Paths.Home), (profile.Provider.Name, Paths.Provider(profile.Provider.Slug)))],
    };

    /// <summary>Names what the page answers, and nothing else: silence is no answer.</summary>
    private string Description(Profile profile)
    {
        var answered = profile.Claims.Where(claim => claim.Status != Statuses.NotStated).Select(claim => claim.Topic).ToHashSet();
        var topics = store.Vocabulary.Topics.Where(topic => answered.Contains(topic.Key)).Take(NamedTopics).Select(topic => words.Topic(topic.Key)).ToList();
        return topics.Count == 0
            ? texts["profile.head-description-silent", profile.Provider.Name]
            : texts["profile.head-description", profile.Provider.Name, string.Join(", ", topics), profile.Provider.LastRead ?? "–"];
    }
}
