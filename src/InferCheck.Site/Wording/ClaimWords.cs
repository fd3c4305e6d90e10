using InferCheck.Model;
using InferCheck.Model.Shapes;
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

    /// <summary>What stands in the fields of these places, in the order in which readers are told.</summary>
    public IEnumerable<Detail> In(ClaimRow claim, params IReadOnlyCollection<ClaimPlace> places) => Filled(claim, ClaimFields.In(places));

    /// <summary>All that is told of an answer beside its value.</summary>
    public IEnumerable<Detail> Details(ClaimRow claim) => Filled(claim, ClaimFields.ForReaders.Where(field => field.Place is not ClaimPlace.Search));

    /// <summary>What makes an answer precise or limits it, for where the part it is about has been named and no link is wanted.</summary>
    public IEnumerable<Detail> Limits(ClaimRow claim) => Filled(claim, ClaimFields.OfAnswer.Where(field => field.Place is not ClaimPlace.Part));

    public string Label(Field field) => texts["claim.field." + field.Key.Replace('_', '-')];

    public IReadOnlyList<string> Texts(Field field, ClaimRow claim) => [.. claim.Texts(field).Select(text => field.Type switch
    {
        FieldType.Country => words.Country(text),
        FieldType.Certification => words.Value(claim.Topic, text),
        FieldType.Word => words.Of(field.List!, text),
        _ => text,
    })];

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

    private IEnumerable<Detail> Filled(ClaimRow claim, IEnumerable<Field> fields) =>
        fields.Select(field => Detail(field, claim)).Where(detail => detail.Texts.Count > 0);

    private Detail Detail(Field field, ClaimRow claim)
    {
        var told = Texts(field, claim);
        var name = field.Place is ClaimPlace.Link ? LinkWords.InPaper(claim, texts) : texts["claim.named", Label(field)];
        return new Detail(Label(field), name, told, string.Join(Between(field), told));
    }

    /// <summary>Conditions hold together; names need no more than a comma; phrases may have one of their own.</summary>
    private string Between(Field field) =>
        field.Place is ClaimPlace.Condition ? texts["reason.and"] : field.Type is FieldType.Country or FieldType.Certification ? ", " : "; ";
}
