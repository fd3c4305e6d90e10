using System.Text;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>
/// The paper as a table, one line a provider in a list and one a piece of evidence; each line says all there is, so that it can be sorted and filtered.
/// </summary>
internal sealed class PaperCsv : IPaperForm
{
    private const string Separator = "; ";

    private readonly ClaimWords claimWords;
    private readonly (string Label, Func<PaperLine, string?> Cell)[] columns;
    private readonly string[] boxes;

    public PaperCsv(Words words, Texts texts, ClaimWords claimWords)
    {
        this.claimWords = claimWords;
        boxes =
        [
            texts["paper.column.finding"], texts["paper.column.name"], texts["paper.column.date"], texts["paper.decision"], texts["paper.decision-reasons"],
            texts["paper.decision-again"],
        ];
        columns =
        [
            (texts["paper.column.article"], line => line.Section?.Law is null ? null : line.Section.Title),
            (texts["paper.column.asks"], line => line.Section?.Asks),
            (texts["paper.column.provider"], line => line.Provider),
            (texts["paper.column.topic"], line => line.Part?.Topic),
            (texts["paper.column.remarks"], line => line.Remarks),
            (texts["paper.column.outcome"], line => line.Outcome),
            (texts["paper.column.why"], line => line.Why),
            .. Fields(field => field.Place is ClaimPlace.Part),
            (texts["paper.column.value"], line => line.Claim is not null ? claimWords.Value(line.Claim.Row)
                : line.Section is { Parts.Count: 0 } ? texts["paper.no-topic"] : line.Part?.Nothing),
            .. Fields(field => field.Place is > ClaimPlace.Part and < ClaimPlace.Search),
            (texts["paper.column.status"], line => line.Claim is null ? null : claimWords.Status(line.Claim.Row)),
            (texts["readings.title"], line => string.Join(Separator, (line.Claim?.Readings ?? []).Select(reading => ReadingWords.Of(reading, texts)))),
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
            (texts["paper.column.recorded"], line => line.Evidence?.Row is { RecordedSince: not null } quote ? LifeWords.Past(quote, texts) : null),
        ];
    }

    public string Ending => Paths.CsvEnding;

    /// <summary>The mark in front tells spreadsheets that this is UTF-8; without it they read it in the alphabet of the machine.</summary>
    public IResult Answer(WorkingPaper paper) => Results.File(
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Write(paper))], "text/csv; charset=utf-8; header=present", paper.FileName + Ending);

    /// <summary>Behind what differs from line to line stands what is said on top of the paper, and last what its reader fills in.</summary>
    public string Write(WorkingPaper paper)
    {
        var facts = paper.Facts.GroupBy(fact => fact.Name, fact => fact.Text)
            .Select(fact => (Name: fact.Key, Text: (string?)string.Join(Separator, fact))).ToList();
        var empty = boxes.Select(_ => (string?)null);
        return string.Concat(PaperLine.Of(paper).DefaultIfEmpty(new PaperLine())
            .Select(line => CsvText.Line([.. columns.Select(column => column.Cell(line)), .. facts.Select(fact => fact.Text), .. empty]))
            .Prepend(CsvText.Line([.. columns.Select(column => column.Label), .. facts.Select(fact => fact.Name), .. boxes])));
    }

    /// <summary>A column for every field of the description.</summary>
    private IEnumerable<(string Label, Func<PaperLine, string?> Cell)> Fields(Func<Field, bool> isHere) => ClaimFields.ForReaders.Where(isHere)
        .Select(field => (claimWords.Label(field), (Func<PaperLine, string?>)(line => line.Claim is { Row: var claim } ? Joined(field, claim) : null)));

    /// <summary>Values of a topic are joined as in the column of the value.</summary>
    private string Joined(Field field, ClaimRow claim) =>
        string.Join(field.Type is FieldType.Certification ? ", " : Separator, claimWords.Texts(field, claim));
}
