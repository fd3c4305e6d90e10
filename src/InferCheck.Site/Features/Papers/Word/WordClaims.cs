using System.Globalization;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>The claims of a paper in a document, with numbers that lead to the list of sources.</summary>
internal sealed class WordClaims(WordBody body, WorkingPaper paper, Texts texts, ClaimWords claimWords)
{
    private readonly Dictionary<string, string> marks = paper.Sections.Index()
        .ToDictionary(section => section.Item.Anchor.Key, section => $"section_{Number(section.Index + 1)}", StringComparer.Ordinal);

    /// <summary>Names of marks are short and of letters, whatever a section is called.</summary>
    public string MarkOf(PaperAnchor anchor) => marks[anchor.Key];

    public void Write(PaperPart part)
    {
        body.Paragraph("Heading2", part.Title);
        foreach (var line in part.Remarks)
        {
            body.Paragraph("Detail", line);
        }

        foreach (var stand in part.Stands)
        {
            body.Paragraph("Detail", WordRun.Bold(stand.Word), string.IsNullOrEmpty(stand.Why) ? "" : $": {stand.Why}");
        }

        if (part.Claims.Count == 0 && part.Nothing is not null)
        {
            body.Paragraph("Normal", WordRun.Bold(part.Nothing));
        }

        foreach (var claim in part.Claims)
        {
            Write(claim);
        }
    }

    public void WriteSources()
    {
        if (paper.Sources.Count > 0)
        {
            body.Paragraph("Heading1", texts["paper.sources"]);
        }

        foreach (var (index, source) in paper.Sources.Index())
        {
            body.Marked("Source", SourceMark(index + 1), WordRun.Link(source.Address), $", {string.Join(", ", claimWords.Source(source))}");
        }
    }

    private void Write(PaperClaim claim)
    {
        var row = claim.Row;
        var searched = claim.Searched.Count == 0 ? "" : $" · {texts["paper.searched"]}";
        var status = new WordRun($"  {texts["paper.status"]} {claimWords.Status(row)}{searched}") { Style = "Soft" };
        body.Paragraph("Value", [WordRun.Bold(claimWords.Value(row)), status, .. References(claim.Searched)]);
        foreach (var detail in claimWords.Details(row))
        {
            body.Paragraph("Detail", [$"{detail.Name} ", .. detail.Texts.SelectMany((text, index) => new[] { index == 0 ? "" : "; ", WordRun.Link(text) })]);
        }

        foreach (var line in claim.Supposed)
        {
            body.Paragraph("Normal", WordRun.Bold(line));
        }

        if (claim.QuotedUnder is { } section)
        {
            body.Paragraph("Note", [new WordRun(texts["paper.quoted-under", section.Title]) { Mark = MarkOf(section) }, .. References(claim.Numbers)]);
            return;
        }

        body.Paragraph("Normal", PlainText.Of(row.SummaryHtml));
        if (row.DisagreementHtml is not null)
        {
            body.Paragraph("Normal", WordRun.Bold(texts["claim.disagreement"]), $" {PlainText.Of(row.DisagreementHtml)}");
        }

        foreach (var evidence in claim.Evidence)
        {
            Write(evidence);
        }
    }

    private void Write(PaperEvidence evidence)
    {
        var row = evidence.Row;
        if (row.Quote is not null)
        {
            var quote = new WordRun(evidence.HasOwnMarks ? row.Quote : $"“{row.Quote}”") { Language = row.Language };
            WordRun[] past = row.RecordedSince is null ? [] : [$" ({LifeWords.Past(row, texts)})"];
            body.Paragraph("Quote", [quote, .. References([evidence.Number]), .. past]);
        }

        if (row.Translation is not null)
        {
            body.Paragraph("Translation", $"{texts["evidence.translation"]}: {row.Translation}");
        }

        if (row.Note is not null)
        {
            body.Paragraph("Note", [$"{claimWords.NoteName(row)} {row.Note}", .. References(row.Quote is null ? [evidence.Number] : [])]);
        }
    }

    private static IEnumerable<WordRun> References(IEnumerable<int> numbers) => numbers.SelectMany(number => new WordRun[]
    {
        " ",
        new($"[{Number(number)}]") { Mark = SourceMark(number), Style = "Reference" },
    });

    private static string SourceMark(int number) => $"source_{Number(number)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
