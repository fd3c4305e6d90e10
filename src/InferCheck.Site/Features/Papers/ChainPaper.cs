using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Chains;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Features.Papers;

/// <summary>The way of a prompt, to be filed: hop by hop with whose terms hold there, then topic by topic with the weakest link named.</summary>
internal sealed class ChainPaper(ContentStore store, Words words, Texts texts, PaperFacts facts, PaperWords told) : IPaperSubject
{
    private const string Way = "way";

    public string Folder => Paths.ChainDossier;

    public PaperQuestion Read(HttpContext context)
    {
        var query = ChainQuery.Read(context.Request.Query, store);
        var pairs = query.Pairs().ToList();
        var place = new PaperPlace { Folder = Folder, Pairs = pairs, AskedAt = query.ToAddress(), Public = path => PublicAddress.Of(context, path) };
        return new PaperQuestion
        {
            Place = place,
            IsAsked = query.Hops.Count > 0,
            IsCanonical = CanonicalQuery.Is(context.Request.QueryString, pairs),
            Make = () => Make(query, place),
        };
    }

    private WorkingPaper? Make(ChainQuery query, PaperPlace place)
    {
        var chosen = query.Chosen(store);
        if (chosen.Profiles.Count == 0)
        {
            return null;
        }

        var chain = Chain.Of(chosen.Profiles, store.Vocabulary, store.Hops.All());
        var claims = new PaperClaims(new SupposedWords(words, texts), Supposed.Nothing);
        var left = told.LeftOut(chosen, texts["chain.at-most", ChainQuery.MostShown]);
        return new WorkingPaper
        {
            Kind = texts["dossier.crumb"],
            Name = string.Join(" → ", chain.Hops.Select(NameOf)),
            FileName = string.Join('-', chosen.Profiles.Select(profile => profile.Provider.Slug).Append("chain-dossier")),
            Notice = texts["dossier.is-not"],
            Facts = [.. facts.Of(place, texts["dossier.asked-chain"], texts["dossier.asked-at"], facts.LeftOut(chain.NotLookedAt.Count == 0
                ? left : left.Append(texts["compare.not-looked-at", told.Topics(chain.NotLookedAt)])))],
            Day = facts.Day,
            Sections = [Hops(chain), .. store.Vocabulary.Topics.Select(topic => Section(chain, topic, claims)).OfType<PaperSection>()],
            Incidents = [.. chosen.Profiles.SelectMany(PaperIncident.Of)],
            Choices = ProviderPaper.Choices(texts),
            Sources = claims.Sources,
        };
    }

    private PaperSection Hops(Chain chain) => new()
    {
        Anchor = PaperWords.Anchor(Way, texts["chain.hops"]),
        Remarks = [WeakestAt(chain, texts["chain.weakest-seat"], chain.Seats.Hops.Concat(chain.Seats.StatedHops))],
        Parts = [.. chain.Hops.Select(hop => new PaperPart
        {
            Title = NameOf(hop),
            Provider = NameOf(hop),
            Remarks = [.. RemarksOn(hop)],
        })],
    };

    private IEnumerable<string> RemarksOn(ChainHop hop)
    {
        var provider = hop.Profile.Provider;
        yield return $"{words.Of(WordList.Kinds, provider.Kind)}, {provider.Vendor}{(provider.Retired is null ? "" : $", {texts["row.retired"]}")}";
        yield return $"{texts["seat.title"]}: {(hop.Seat is null ? texts["seat.not-looked-at"] : words.Country(hop.Seat.Key))}";
        if (hop.Step is { } step)
        {
            var ground = texts["chain.ground." + step.Ground.ToString().ToLowerInvariant(), step.Via.Name, step.Upstream.Name];
            yield return $"{texts["chain.from", step.Via.Name]} {ground}";
        }

        if (hop.Customer is { } customer)
        {
            yield return $"{CustomerWords.Of(customer, words, texts)} {texts["chain.customer-chooses", customer.Via]}";
        }
    }

    /// <summary>A topic on which any hop was asked, with an answer of every hop that was.</summary>
    private PaperSection? Section(Chain chain, Topic topic, PaperClaims claims)
    {
        var weakest = chain.Weakest.FirstOrDefault(row => row.Topic.Key == topic.Key);
        var answers = weakest?.Answers ?? [.. chain.Hops.SelectMany(hop => hop.Answers).Where(answer => answer.Topic.Key == topic.Key)];
        if (answers.All(answer => answer.Claims.Count == 0 && !answer.IsForOthers))
        {
            return null;
        }

        var anchor = PaperWords.Anchor(topic.Key, words.In(topic.Label));
        return new PaperSection
        {
            Anchor = anchor,
            Asks = words.In(topic.Question),
            Remarks = weakest is null ? [] : [.. Weakest(chain, weakest)],
            Parts = [.. answers.Select(answer => Part(answer, anchor, claims))],
        };
    }

    private IEnumerable<string> Weakest(Chain chain, WeakestRow row)
    {
        yield return WeakestAt(chain, texts["chain.weakest"], row.Link.Hops);
        if (row.Link.StatedHops.Count > 0)
        {
            yield return WeakestAt(chain, texts["chain.worst-stated"], row.Link.StatedHops);
        }
    }

    private static string WeakestAt(Chain chain, string name, IEnumerable<int> hops) =>
        $"{name}: {string.Join(", ", hops.Distinct().Select(hop => NameOf(chain.Hops[hop])))}";

    private PaperPart Part(TopicAnswer answer, PaperAnchor section, PaperClaims claims) => new()
    {
        Title = answer.Profile.Provider.Name,
        Provider = answer.Profile.Provider.Name,
        Topic = section.Title,
        Claims = claims.Of(answer.Profile, answer.Claims, section),
        Nothing = answer.IsForOthers ? $"{texts["chain.open"]}: {texts["chain.open-why"]}" : texts["paper.not-looked-at"],
    };

    private static string NameOf(ChainHop hop) => hop.Profile.Provider.Name;
}
