using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>A claim in words, the same on the page, in Markdown and in the table.</summary>
internal sealed class ClaimWords(Words words, Texts texts)
{
    /// <summary>The value, or that there is none and why.</summary>
    public string Value(ClaimRow claim) => claim.Status switch
    {
        Statuses.NotStated => texts["paper.silent"],
        Statuses.Conflicting => texts["paper.conflicting"],
        _ => words.Values(claim.Topic, claim.Values),
    };

    public string Status(ClaimRow claim) => words.Of(WordList.Statuses, claim.Status);

    public IEnumerable<Detail> Details(ClaimRow claim) => new[]
    {
        Detail(texts["paper.part"], claim.AppliesTo),
        Detail(texts["paper.qualifier"], claim.Qualifier),
        Detail(texts["paper.country"], claim.Country is null ? null : words.Country(claim.Country)),
        new Detail(texts["paper.regions"], [.. claim.RegionList.Select(words.Country)]),
        Detail(texts["paper.scope"], claim.Scope is null ? null : words.Of(WordList.Scopes, claim.Scope)),
        new Detail(texts["paper.conditions"], claim.ConditionList),
        new Detail(texts["paper.excludes"], claim.ExcludeList),
        new Detail(texts["paper.in-progress"], [.. claim.InProgressList.Select(value => words.Value(claim.Topic, value))]),
        Detail(LinkWords.InPaper(claim, texts), claim.Link),
    }.Where(detail => detail.Texts.Count > 0);

    /// <summary>Who speaks where there is no quote: we, or others through us.</summary>
    public string NoteName(EvidenceRow evidence) =>
        texts[evidence.Quote is null && evidence.Document is ("directory" or "press") ? "evidence.reported" : "evidence.in-our-words"];

    /// <summary>What stands in a footnote after the address.</summary>
    public IEnumerable<string> Source(CitedSource source)
    {
        if (source.Document is not null)
        {
            yield return words.Of(WordList.Documents, source.Document);
        }

        if (source.Dated is not null)
        {
            yield return source.Dated is PartialDate.Undated ? words.Date(source.Dated) : texts["paper.dated", source.Dated];
        }

        yield return texts["evidence.read", source.Read];
        if (source.Via is not null)
        {
            yield return texts["evidence.via", source.Via];
        }
    }

    private static Detail Detail(string name, string? text) => new(name, text is null ? [] : [text]);
}
