using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper as a table, one line a piece of evidence; each line says all there is, so that it can be sorted and filtered.</summary>
internal sealed class PaperCsv
{
    private const string Separator = "; ";

    private readonly ClaimWords claimWords;
    private readonly SupposedWords supposedWords;
    private readonly Texts texts;
    private readonly (string Label, Func<PaperLine, string?> Cell)[] columns;

    public PaperCsv(Words words, Texts texts, ClaimWords claimWords)
    {
        (this.claimWords, this.texts) = (claimWords, texts);
        supposedWords = new SupposedWords(words, texts);
        columns =
        [
            (texts["paper.column.article"], line => words.In(line.Row.Article.Label)),
            (texts["paper.column.asks"], line => words.In(line.Row.Article.Asks)),
            (texts["paper.column.topic"], line => line.Topic is null ? null : words.Topic(line.Topic.Key)),
            .. Fields(field => field.Place is ClaimPlace.Part),
            (texts["paper.column.value"], line => line.Claim is not null ? claimWords.Value(line.Claim.Row)
                : texts[line.Topic is null ? "paper.no-topic" : "paper.not-looked-at"]),
            .. Fields(field => field.Place is > ClaimPlace.Part and < ClaimPlace.Search),
            (texts["paper.column.status"], line => line.Claim is null ? null : claimWords.Status(line.Claim.Row)),
            (texts["paper.column.summary"], line => PlainText.Of(line.Claim?.Row.SummaryHtml)),
            (texts["paper.column.disagreement"], line => PlainText.Of(line.Claim?.Row.DisagreementHtml)),
            .. Fields(field => field.Place is ClaimPlace.Search),
            (texts["paper.column.quote"], line => line.Evidence?.Row.Quote),
            (texts["paper.column.language"], line => line.Evidence?.Row.Language),
            (texts["paper.column.translation"], line => line.Evidence?.Row.Translation),
            (texts["paper.column.own-words"], line => line.Evidence?.Row.Note),
            (texts["paper.column.source"], line => line.Evidence?.Row.Source),
            (texts["paper.column.document"], line => words.Of(WordList.Documents, line.Evidence?.Row.Document)),
            (texts["paper.column.dated"], line => line.Evidence is null ? null : words.Date(line.Evidence.Row.Dated)),
            (texts["paper.column.read"], line => line.Evidence?.Row.Read ?? line.Claim?.Row.LastRead),
            (texts["paper.column.via"], line => line.Evidence?.Row.Via),
            (texts["paper.column.finding"], _ => null),
            (texts["paper.column.name"], _ => null),
            (texts["paper.column.date"], _ => null),
        ];
    }

    public string Write(WorkingPaper paper)
    {
        var shown = paper.Supposed.IsNothing ? columns : [.. Supposition(paper.Supposed), .. columns];
        return string.Concat(PaperLine.Of(paper)
            .Select(line => CsvText.Line(shown.Select(column => column.Cell(line))))
            .Prepend(CsvText.Line(shown.Select(column => column.Label))));
    }

    /// <summary>On every line what is supposed, and what of the claim counts as no then.</summary>
    private IEnumerable<(string Label, Func<PaperLine, string?> Cell)> Supposition(Supposed supposed)
    {
        var all = $"{texts["suppose.notice", supposedWords.Line(supposed)]} {texts["suppose.not-today"]}";
        yield return (texts["suppose.title"], line => string.Join(Separator,
            (line.Claim is null ? [] : supposedWords.On(supposed, [line.Claim.Row.ToFact()])).Prepend(all)));
    }

    /// <summary>A column for every field of the description.</summary>
    private IEnumerable<(string Label, Func<PaperLine, string?> Cell)> Fields(Func<Field, bool> isHere) => ClaimFields.ForReaders.Where(isHere)
        .Select(field => (claimWords.Label(field), (Func<PaperLine, string?>)(line => line.Claim is { Row: var claim } ? Joined(field, claim) : null)));

    /// <summary>Values of a topic are joined as in the column of the value.</summary>
    private string Joined(Field field, ClaimRow claim) =>
        string.Join(field.Type is FieldType.Certification ? ", " : Separator, claimWords.Texts(field, claim));
}
