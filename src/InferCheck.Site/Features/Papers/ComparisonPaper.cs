using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>Two to four providers side by side, to be filed: first all topics in a word each, then every claim with its quotes.</summary>
internal sealed class ComparisonPaper(ContentStore store, Words words, Texts texts, PaperFacts facts, PaperWords told) : IPaperSubject
{
    public string Folder => Paths.CompareDossier;

    public PaperQuestion Read(HttpContext context)
    {
        var query = CompareQueryReader.Read(context.Request.Query, store);
        var pairs = query.Pairs().ToList();
        var place = new PaperPlace
        {
            Folder = Folder,
            Pairs = pairs,
            Supposed = query.Asked.Supposed,
            AskedAt = query.ToAddress(),
            Public = path => PublicAddress.Of(context, path),
        };
        return new PaperQuestion
        {
            Place = place,
            IsAsked = query.Providers.Count > 0,
            IsCanonical = query.Asked.Unknown.Count > 0 || CanonicalQuery.Is(context.Request.QueryString, pairs),
            Make = () => Make(query, place),
        };
    }

    private WorkingPaper? Make(CompareQuery query, PaperPlace place)
    {
        var chosen = ChosenProviders.Of(store, query.Providers, CompareQuery.MostShown);
        if (chosen.Profiles.Count == 0)
        {
            return null;
        }

        var comparison = new ComparisonMaker(store.Vocabulary, words, texts).Make(chosen.Profiles, query);
        var names = chosen.Profiles.Select(profile => profile.Provider.Name).ToList();
        var claims = new PaperClaims(new SupposedWords(words, texts), place.Supposed);
        var conditions = place.Supposed.Asked(comparison.Preset?.Conditions ?? Conditions.None);
        return new WorkingPaper
        {
            Kind = texts["dossier.crumb"],
            Name = string.Join(texts["compare.and"], names),
            FileName = string.Join('-', chosen.Profiles.Select(profile => profile.Provider.Slug).Append("dossier")),
            Notice = texts["dossier.is-not"],
            Facts = [.. facts.Of(place, texts["dossier.asked-comparison"], texts["dossier.asked-at"],
                [.. facts.Measure(query.Preset), .. facts.LeftOut(LeftOut(query, chosen, comparison))])],
            Day = facts.Day,
            Lists = conditions.IsEmpty ? [] : Lists(chosen.Profiles, conditions),
            Summary = Summary(comparison, names, place.Supposed),
            Sections = [.. comparison.Groups.SelectMany(group => group.Rows).Select(row => Section(row, claims))],
            Incidents = [.. chosen.Profiles.SelectMany(PaperIncident.Of)],
            Choices = [.. names, texts["dossier.choice-none"]],
            Sources = claims.Sources,
        };
    }

    private IEnumerable<string> LeftOut(CompareQuery query, ChosenProviders chosen, Comparison comparison)
    {
        foreach (var (name, value) in query.Asked.Unknown)
        {
            yield return texts["dossier.unknown", value, name];
        }

        foreach (var reason in told.LeftOut(chosen, texts["compare.at-most", CompareQuery.MostShown]))
        {
            yield return reason;
        }

        if (comparison.Hidden.Count > 0)
        {
            yield return texts["compare.hidden", told.Topics(comparison.Hidden)];
        }

        if (comparison.NotLookedAt.Count > 0)
        {
            yield return texts["compare.not-looked-at", told.Topics(comparison.NotLookedAt)];
        }
    }

    private IReadOnlyList<PaperList> Lists(IReadOnlyList<Profile> profiles, Conditions conditions) =>
    [
        .. profiles.Select(profile => (profile.Provider, Match: Matcher.Match(conditions, [.. Facts(profile.Claims), .. profile.Companies(store.Vocabulary)])))
            .GroupBy(item => item.Match.Outcome).OrderBy(group => group.Key)
            .Select(group => new PaperList(
                group.Key, told.Section(group.Key), group.Count(), [.. group.Select(item => told.Standing(item.Provider, item.Match))])),
    ];

    private PaperTable Summary(Comparison comparison, IReadOnlyList<string> names, Supposed supposed) => new(
        [texts["quality.topic"], .. names],
        [.. comparison.Groups.SelectMany(group => group.Rows).Select(row => (IReadOnlyList<string>)
            [words.In(row.Topic.Label), .. row.Answers.Select(answer => told.InShort(row.Topic, [.. Facts(answer.Claims)], supposed))])]);

    private static IEnumerable<Fact> Facts(IEnumerable<ClaimRow> claims) => claims.Select(claim => claim.ToFact());

    private PaperSection Section(ComparisonRow row, PaperClaims claims)
    {
        var anchor = PaperWords.Anchor(row.Topic.Key, words.In(row.Topic.Label));
        return new PaperSection
        {
            Anchor = anchor,
            Asks = words.In(row.Topic.Question),
            Remarks = [.. Remarks(row)],
            Parts = [.. row.Answers.Select(answer => Part(answer, anchor, claims))],
        };
    }

    private IEnumerable<string> Remarks(ComparisonRow row)
    {
        if (row.Answers.Count > 1)
        {
            yield return texts["compare.likeness." + row.Likeness.ToString().ToLowerInvariant()];
        }

        if (row.IsAlternative)
        {
            yield return texts["compare.alternative"];
        }
    }

    private PaperPart Part(TopicAnswer answer, PaperAnchor section, PaperClaims claims) => new()
    {
        Title = answer.Profile.Provider.Name,
        Provider = answer.Profile.Provider.Name,
        Topic = section.Title,
        Stands = [.. answer.Matches.Select(told.Stand)],
        Claims = claims.Of(answer.Profile, answer.Claims, section),
        Nothing = texts["paper.not-looked-at"],
    };
}
