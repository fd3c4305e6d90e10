using InferCheck.Matching;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>A question to the index, to be filed: who stands in which list and why, and the words that those who meet it rest on.</summary>
internal sealed class FilterPaper(ContentStore store, IndexListing listing, Words words, Texts texts, PaperFacts facts, PaperWords told) : IPaperSubject
{
    /// <summary>Of whom the quotes are printed. A question that more of them meet is better made narrower than filed.</summary>
    public const int MostQuoted = 20;

    public string Folder => Paths.Dossier;

    public PaperQuestion Read(HttpContext context)
    {
        // In which order a list was read, and how far, is no part of the question.
        var query = new IndexQueryReader(store.Vocabulary).Read(context.Request.Query) with { Sort = null, Page = 1 };
        var pairs = query.Pairs().ToList();
        var place = new PaperPlace
        {
            Folder = Folder,
            Pairs = pairs,
            Supposed = query.Supposed,
            AskedAt = query.ToAddress(),
            Public = path => PublicAddress.Of(context, path),
        };
        return new PaperQuestion
        {
            Place = place,
            IsAsked = query.IsFiltered || query.Search.Length > 0,
            IsCanonical = query.Unknown.Count > 0 || IndexQueryReader.IsCanonical(context.Request.Query, query),
            Make = () => Make(query, place),
        };
    }

    private WorkingPaper Make(IndexQuery query, PaperPlace place)
    {
        var result = listing.Answer(query);
        var matches = result.Sections.SelectMany(list => list.Ids).ToDictionary(id => id, result.Evaluation.Match);
        var asked = string.Join("; ", ActiveFilters.Of(query, store.Vocabulary, words, texts).Select(chip => chip.Label));
        var claims = new PaperClaims(new SupposedWords(words, texts), query.Supposed);
        return new WorkingPaper
        {
            Kind = texts["dossier.crumb"],
            Name = texts["dossier.filter-name"],
            FileName = "providers-dossier",
            Notice = texts["dossier.is-not"],
            Facts = [.. facts.Of(place, asked, texts["dossier.asked-at"], [.. facts.Measure(query.Preset), .. facts.LeftOut(LeftOut(query, result))])],
            Day = facts.Day,
            Lists = [.. result.Sections.Where(list => list.Count > 0 || list.Outcome == Outcome.Met).Select(list => List(list, query, result, matches))],
            Sections = [.. Quoted(result).Select(id => Section(result.Rows[id], matches[id], claims))],
            Choices = [.. Meeting(result).Take(MostQuoted).Select(id => result.Rows[id].Name), texts["dossier.choice-none"]],
            Sources = claims.Sources,
        };
    }

    private PaperList List(IndexSection list, IndexQuery query, IndexResult result, Dictionary<int, ConditionsMatch> matches) => new(
        list.Outcome,
        query.IsFiltered ? told.Section(list.Outcome) : texts.Count("answer.found", list.Count, query.Search),
        list.Count,
        [.. list.Ids.Select(id => Standing(query, result.Rows[id], list.Outcome, matches[id]))]);

    private static IEnumerable<int> Meeting(IndexResult result) =>
        result.Sections.Where(list => list.Outcome is Outcome.Met or Outcome.OnlyIf).SelectMany(list => list.Ids);

    private static IEnumerable<int> Quoted(IndexResult result) => result.Evaluation.Conditions.IsEmpty ? [] : Meeting(result).Take(MostQuoted);

    private IEnumerable<string> LeftOut(IndexQuery query, IndexResult result)
    {
        foreach (var (name, value) in query.Unknown)
        {
            yield return texts["dossier.unknown", value, name];
        }

        var named = result.Sections.Sum(list => list.Ids.Count);
        if (named < result.Total)
        {
            yield return texts["dossier.named", named, result.Total];
        }

        var meeting = result.CountOf(Outcome.Met) + result.CountOf(Outcome.OnlyIf);
        if (meeting > MostQuoted)
        {
            yield return texts["dossier.quoted", MostQuoted, meeting];
        }
    }

    private PaperStanding Standing(IndexQuery query, ProviderRow provider, Outcome outcome, ConditionsMatch match)
    {
        var standing = told.Standing(provider, match);
        var more = outcome is Outcome.NotMet ? NarrowingWords.Of(query, provider, words, texts).ToList() : [];
        return standing.Why.Count + more.Count == 0 && outcome is Outcome.NotRead
            ? standing with { Why = [texts["reason.nobody-looked"]] }
            : standing with { Why = [.. standing.Why, .. more] };
    }

    private PaperSection Section(ProviderRow provider, ConditionsMatch match, PaperClaims claims)
    {
        var profile = store.Providers.Find(provider.Slug)!;
        var anchor = PaperWords.Anchor(provider.Slug, provider.Name);
        return new PaperSection
        {
            Anchor = anchor,
            Remarks = [told.Section(match.Outcome)],
            Parts = [.. match.Parts.GroupBy(part => part.Requirement.Topic).Select(asked => new PaperPart
            {
                Title = words.Topic(asked.Key),
                Provider = provider.Name,
                Topic = words.Topic(asked.Key),
                Stands = [.. asked.Select(told.Stand)],
                Claims = claims.Of(profile, asked.Key, anchor),
                // Whom a list of companies names is said in why it stands where it stands.
                Nothing = asked.Key is NamedCompanies.Topic ? null : texts["paper.not-looked-at"],
            })],
        };
    }
}
