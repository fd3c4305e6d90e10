using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Chains;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Profiles;

/// <summary>One provider with all its evidence.</summary>
internal sealed class ProfileModel(ContentStore store, Words words, Texts texts, ChosenDay chosen) : PageModel
{
    /// <summary>The group in which the country of the seat stands.</summary>
    public const string WithSeat = "who";

    /// <summary>Of its models so many are named on the profile; the others have a page.</summary>
    public const int MostModels = 12;

    private const int NamedTopics = 4;

    private readonly SupposedCells cells = new(words, texts);

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

    /// <summary>With or without its adequacy decision, as it is supposed.</summary>
    public Country? Seat => Supposed.Seat(store.Vocabulary.FindCountry(Provider.Headquarters));

    /// <summary>The answers on top of the page.</summary>
    public IEnumerable<(Topic Topic, Cell Cell)> Answers => store.Vocabulary.Answers.Select(topic => (topic, cells.Of(Profile, topic, Supposed)));

    /// <summary>What it runs, as far as recorded.</summary>
    public IReadOnlyList<ServicePrice> Offered => field ??= store.Offers.ListOf(Provider.Slug) is null ? []
        : [.. new ModelMarket(store, chosen.Today).RunBy(Provider.Slug).OrderByDescending(price => PartialDate.Parse(price.Model.Released)?.Earliest)];

    public IReadOnlyList<ReadDocument> Documents { get; private set; } = [];

    public Quotations Quotations { get; private set; } = null!;

    /// <summary>The groups of topics on which there is something to be said; the seat is known without a claim.</summary>
    public IReadOnlyList<Word> Groups => field ??=
        [.. store.Vocabulary.Words(WordList.Groups).Where(group => group.Key == WithSeat || TopicsOf(group.Key).Any())];

    public IReadOnlyList<Topic> NotLookedAt => field ??= [.. store.Vocabulary.Topics
        .Where(topic => topic.HasValues || store.Vocabulary.Answers.Contains(topic))
        .Where(topic => Profile.Claims.All(claim => claim.Topic != topic.Key) && Profile.Replies.All(reply => reply.Topic != topic.Key))];

    public bool IsSmall(Topic topic) => store.Vocabulary.Top.Small.Contains(topic.Key);

    public IEnumerable<ShownTopic> TopicsOf(string group) => store.Vocabulary.Topics.Where(topic => topic.Group == group)
        .Select(topic => new ShownTopic(Profile, topic, [.. Profile.Claims.Where(claim => claim.Topic == topic.Key)], Quotations))
        .Where(topic => topic.Claims.Count > 0 || topic.Replies.Any());

    /// <summary>What stands on the page, in its order.</summary>
    public IEnumerable<(string Id, string Title)> Parts()
    {
        (bool IsThere, string Id, string Title)[] parts =
        [
            (Documents.Count > 0, "sources", texts["profile.documents"]),
            .. Groups.Select(group => (true, group.Key, words.In(group.Label))),
            (Profile.Subprocessors.Count > 0, "named-subprocessors", texts["profile.subprocessors"]),
            (Profile.Signs.Count > 0, "in-code", texts["profile.in-code"]),
            (Offered.Count > 0, "models", texts["offered.on-profile"]),
            (Profile.Incidents.Count > 0, "incidents", texts["profile.incidents"]),
            (Profile.Notes.NotesHtml.Length > 0, "notes", texts["profile.notes"]),
            (NotLookedAt.Count > 0, "not-looked-at", texts["profile.not-looked-at"]),
            (true, "history", texts["profile.history"]),
        ];
        return parts.Where(part => part.IsThere).Select(part => (part.Id, part.Title));
    }

    /// <summary>How the conditions of each label came out, up to the one that was given.</summary>
    public IReadOnlyList<(Tier Tier, ConditionsMatch Match)> TierSteps()
    {
        var (facts, last) = (Facts, Tier.Key);
        var given = store.Vocabulary.Tiers.TakeWhile(tier => tier.Key != last).Count();
        return [.. store.Vocabulary.Tiers.Take(given + 1).Select(tier => (tier, Matcher.Match(Supposed.LabelAsked(tier.Conditions), facts)))];
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
        Documents = ReadDocument.Of(profile.AllEvidence);
        Quotations = new Quotations(InOrder(profile), texts);
        PassesOn = ChainChoices.IsVia(profile.Provider, store.Hops.All());
        var topics = profile.Claims.Select(claim => claim.Topic).ToHashSet();
        Questions = [.. store.Texts.Faq()
            .Where(entry => entry.ProviderList.Contains(slug) || entry.ProviderList.Count == 0 && entry.TopicList.Any(topics.Contains))
            .OrderByDescending(entry => entry.ProviderList.Contains(slug)).Take(6)];
        ViewData["Head"] = Head(profile);
        return Page();
    }

    private RedirectResult Elsewhere(string slug) => RedirectPermanent(HttpContext.Link(SupposedQuery.Write(Paths.Provider(slug), Supposed)));

    /// <summary>The evidence in the order in which the page shows it.</summary>
    private IEnumerable<EvidenceRow> InOrder(Profile profile) => store.Vocabulary.Words(WordList.Groups)
        .SelectMany(group => store.Vocabulary.Topics.Where(topic => topic.Group == group.Key))
        .SelectMany(topic => profile.Claims.Where(claim => claim.Topic == topic.Key))
        .SelectMany(claim => profile.EvidenceByClaim[claim.Id])
        .Concat(profile.Subprocessors.SelectMany(company => profile.EvidenceBySubprocessor[company.Id]))
        .Concat(profile.Incidents.SelectMany(incident => profile.EvidenceByIncident[incident.Id]));

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
