using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.Handlers;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Heads;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Developers;

/// <summary>A question of the index as configuration: allow-lists, a check for the pipeline, hosts held against it, the API by example.</summary>
internal sealed class DevelopersModel(ContentStore store, IndexListing listing, ApiDescription api, SiteSettings settings, Words words, Texts texts) : PageModel
{
    private const int MostNamed = 3;

    public CodeQuery Query { get; private set; } = null!;

    /// <summary>The question that is shown: the one that is asked, else a preset as an example.</summary>
    public IndexQuery Shown { get; private set; } = null!;

    public bool IsExample { get; private set; }

    public IReadOnlyList<(string Name, string Value)> Unknown { get; private set; } = [];

    public PastedHosts Pasted { get; private set; } = null!;

    public IReadOnlyList<(ProviderRow Provider, Outcome Outcome)> Standings { get; private set; } = [];

    public ContentStore Store => store;

    public IEnumerable<Chip> Chips => ActiveFilters.Of(Shown, store.Vocabulary, words, texts);

    public IReadOnlyList<GatewaySnippet> Gateways =>
        new GatewaySnippets(store, listing, words, texts).Of(Shown, PublicAddress.Of(HttpContext, AddressOf(Shown)));

    public PipelineSnippets Snippets { get; } = new(settings.Repository, texts);

    public string Policy => PublicAddress.Of(HttpContext, PolicyAddress.ToFile(Shown));

    /// <summary>What a policy cannot ask.</summary>
    public string LeftOut => string.Join(", ", PolicyAddress.LeftOut(Shown).Select(pair => $"{pair.Key}={pair.Value}"));

    /// <summary>Some that meet the question, where the reader's own belong.</summary>
    public string Use => string.Join(',', Standings.Where(standing => standing.Provider.Retired is null).OrderBy(standing => standing.Outcome)
        .Take(MostNamed).Select(standing => standing.Provider.Slug));

    public IEnumerable<HostAnswer> Hosts
    {
        get
        {
            var hosts = new KnownHosts(store);
            var outcomes = Standings.ToDictionary(standing => standing.Provider.Id, standing => standing.Outcome);
            return Pasted.Shown.Select(pasted => new HostAnswer(pasted, [.. hosts.Find(pasted.Host).Select(known => Standing(known, outcomes))]));
        }
    }

    public IEnumerable<ApiExample> Examples
    {
        get
        {
            var excerpt = new JsonExcerpt(texts);
            if (!settings.IsStatic)
            {
                var match = MatchHandler.Of(new ApiCall(HttpContext, api.Operations["match"]), Shown, listing.Answer(Shown));
                yield return new ApiExample("match", Curl(MatchHandler.Address(Shown)), excerpt.Of(match));
            }

            if (store.Providers.Find(Use.Split(',')[0]) is { } profile)
            {
                var provider = new ApiCall(HttpContext, api.Operations["provider"]).Envelope([ProviderMap.Full(profile, store.Vocabulary)]);
                yield return new ApiExample("provider", Curl(ApiPaths.Provider(profile.Provider.Slug)), excerpt.Of(provider));
            }
        }
    }

    private Evaluation Evaluation => field ??= store.Index.Evaluate(listing.ConditionsOf(Shown));

    public static string AddressOf(IndexQuery query) => CodeQuery.Of(query).ToAddress();

    public IActionResult OnGet()
    {
        var asked = new IndexQueryReader(store.Vocabulary).Read(Request.Query);
        Pasted = PastedHosts.Read(Request.Query[CodeQuery.HostsName]);
        Query = CodeQuery.Of(asked, [.. Pasted.Shown.Select(host => host.Text)]);
        Unknown = asked.Unknown;

        // What is left out of a list that was too long must be said, and the address of the list that is shown could not say it.
        if (Unknown.Count == 0 && Pasted.Left == 0 && !CanonicalQuery.Is(Request.QueryString, Query.Pairs()))
        {
            return RedirectPermanent(HttpContext.Link(Query.ToAddress()));
        }

        IsExample = !Query.Filter.IsFiltered && Query.Filter.Search.Length == 0;
        Shown = IsExample ? Example() : Query.Filter;
        Standings = [.. listing.Standings(Shown)];
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["code.title"]],
            Description = texts["code.description"],
            Path = Paths.Developers,
            Section = "developers",
            NoIndex = Request.QueryString.HasValue,
        };
        return Page();
    }

    /// <summary>Of an endpoint what holds for it; of a service that the question leaves out, that it does not meet it.</summary>
    private (KnownHost Known, Outcome Outcome, IReadOnlyList<Reason> Reasons) Standing(KnownHost known, Dictionary<int, Outcome> outcomes)
    {
        var id = known.Provider.Id;
        if (!outcomes.TryGetValue(id, out var outcome) || Evaluation.Conditions.IsEmpty)
        {
            return (known, outcomes.GetValueOrDefault(id, Outcome.NotMet), []);
        }

        var match = known.Sign is { } sign && !Evaluation.Conditions.Requirements.Any(requirement => requirement.Refuses)
            ? Matcher.Match(Evaluation.Conditions, [.. Evaluation.Conditions.Requirements.Select(requirement => requirement.Topic).Distinct()
                .SelectMany(topic => EndpointFacts.Of(store.Vocabulary, store.Index.Facts(id, topic), sign.ToSeat()))])
            : Evaluation.Match(id);
        return (known, match.Outcome > outcome ? match.Outcome : known.Sign is null ? outcome : match.Outcome,
            [.. Reasons.Deciding(match).Select(new Reasons(words, texts).Of)]);
    }

    /// <summary>The preset that most meet: an allow-list with nobody in it shows nothing.</summary>
    private IndexQuery Example() => store.Vocabulary.Presets.Select(preset => Query.Filter with { Preset = preset.Key })
        .MaxBy(query => listing.Count(query) is var (met, onlyIf) ? met + onlyIf : 0) ?? Query.Filter;

    private string Curl(string path) => $"curl -fsS '{PublicAddress.Of(HttpContext, path)}'";
}
