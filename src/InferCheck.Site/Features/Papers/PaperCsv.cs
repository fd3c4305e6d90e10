using InferCheck.Model;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper as a table, one line a piece of evidence; each line says all there is, so that it can be sorted and filtered.</summary>
internal sealed class PaperCsv
{
    private const string Separator = "; ";

    private readonly Texts texts;
    private readonly (string Name, Func<PaperLine, string?> Cell)[] columns;

    public PaperCsv(Words words, Texts texts, ClaimWords claimWords)
    {
        this.texts = texts;
        columns =
        [
            ("article", line => words.In(line.Row.Article.Label)),
            ("asks", line => words.In(line.Row.Article.Asks)),
            ("topic", line => line.Topic is null ? null : words.Topic(line.Topic.Key)),
            ("part", line => line.Claim?.Row.AppliesTo),
            ("value", line => line.Claim is not null ? claimWords.Value(line.Claim.Row) : texts[line.Topic is null ? "paper.no-topic" : "paper.not-looked-at"]),
            ("qualifier", line => line.Claim?.Row.Qualifier),
            ("country", line => words.Country(line.Claim?.Row.Country)),
            ("regions", line => Joined(line.Claim?.Row.RegionList.Select(words.Country))),
            ("scope", line => words.Of(WordList.Scopes, line.Claim?.Row.Scope)),
            ("conditions", line => Joined(line.Claim?.Row.ConditionList)),
            ("excludes", line => Joined(line.Claim?.Row.ExcludeList)),
            ("in-progress", line => line.Claim is null ? null : words.Values(line.Claim.Row.Topic, line.Claim.Row.InProgressList)),
            ("link", line => line.Claim?.Row.Link),
            ("status", line => line.Claim is null ? null : claimWords.Status(line.Claim.Row)),
            ("summary", line => PlainText.Of(line.Claim?.Row.SummaryHtml)),
            ("disagreement", line => PlainText.Of(line.Claim?.Row.DisagreementHtml)),
            ("searched", line => Joined(line.Claim?.Row.SearchedList)),
            ("quote", line => line.Evidence?.Row.Quote),
            ("language", line => line.Evidence?.Row.Language),
            ("translation", line => line.Evidence?.Row.Translation),
            ("own-words", line => line.Evidence?.Row.Note),
            ("source", line => line.Evidence?.Row.Source),
            ("document", line => words.Of(WordList.Documents, line.Evidence?.Row.Document)),
            ("dated", line => line.Evidence is null ? null : words.Date(line.Evidence.Row.Dated)),
            ("read", line => line.Evidence?.Row.Read ?? line.Claim?.Row.LastRead),
            ("via", line => line.Evidence?.Row.Via),
            ("finding", _ => null),
            ("name", _ => null),
            ("date", _ => null),
        ];
    }

    public IEnumerable<string> ColumnNames => columns.Select(column => column.Name);

    public string Write(WorkingPaper paper) => string.Concat(PaperLine.Of(paper)
        .Select(line => CsvText.Line(columns.Select(column => column.Cell(line))))
        .Prepend(CsvText.Line(columns.Select(column => texts["paper.column." + column.Name]))));

    private static string Joined(IEnumerable<string>? texts) => string.Join(Separator, texts ?? []);
}
