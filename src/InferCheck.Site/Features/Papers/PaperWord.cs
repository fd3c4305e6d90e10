using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Papers.Word;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper as a document for word processors, which is what offices file.</summary>
internal sealed class PaperWord(Words words, Texts texts, ClaimWords claimWords) : IPaperForm
{
    private const int BoxHeight = 1_000;
    private const int DecisionHeight = 2_000;

    private static readonly int[] OfFacts = [2_400, WordPage.TextWidth - 2_400];
    private static readonly int[] OfList = [3_000, WordPage.TextWidth - 3_000];
    private static readonly int[] OfBox = [WordPage.TextWidth - 4_200, 2_400, 1_800];
    private static readonly int[] OfDecision = [WordPage.TextWidth - 5_600, 2_200, 1_700, 1_700];

    public string Ending => Paths.WordEnding;

    public IResult Answer(WorkingPaper paper) => Results.File(Write(paper), WordFile.MediaType, paper.FileName + Ending);

    public byte[] Write(WorkingPaper paper) => WordFile.Write(
        new WordProperties
        {
            Title = paper.Title,
            Subject = paper.Facts[0].Text,
            Creator = "InferCheck",
            Language = texts["paper.language"],
            Day = paper.Day,
            Footer = $"{Printable.Cut(paper.Title)} · {paper.Day}",
        },
        body => Write(body, paper));

    private void Write(WordBody body, WorkingPaper paper)
    {
        body.Paragraph("Subtitle", paper.Kind);
        body.Paragraph("Title", paper.Name);
        body.Table(OfFacts, [], paper.Facts.Select(fact => (IReadOnlyList<WordRun>)[new WordRun(fact.Name) { Style = "Soft" }, WordRun.Link(fact.Text)]));
        body.Paragraph("Notice", paper.Notice);
        WriteLists(body, paper);
        WriteSummary(body, paper.Summary);
        var claims = new WordClaims(body, paper, texts, claimWords);
        foreach (var section in paper.Sections)
        {
            Write(body, claims, section);
        }

        WriteIncidents(body, paper.Incidents);
        WriteDecision(body, paper.Choices);
        claims.WriteSources();
    }

    private void WriteLists(WordBody body, WorkingPaper paper)
    {
        if (paper.Lists.Count > 0)
        {
            body.Paragraph("Heading1", texts["dossier.lists"]);
        }

        foreach (var list in paper.Lists)
        {
            body.Paragraph("Heading2", texts["dossier.list", list.Title, list.Count]);
            if (list.Standings.Count > 0)
            {
                body.Table(OfList, [texts["paper.column.provider"], texts["paper.column.why"]],
                    list.Standings.Select(standing => (IReadOnlyList<WordRun>)[standing.Provider, string.Join("; ", standing.Why)]));
                body.Paragraph("Cell", "");
            }
        }
    }

    private void WriteSummary(WordBody body, PaperTable? summary)
    {
        if (summary is not null)
        {
            var width = (WordPage.TextWidth - OfFacts[0]) / (summary.Heads.Count - 1);
            body.Paragraph("Heading1", texts["dossier.summary"]);
            body.Table([OfFacts[0], .. summary.Heads.Skip(1).Select(_ => width)], [.. summary.Heads.Select(head => (WordRun)head)],
                summary.Rows.Select(row => (IReadOnlyList<WordRun>)[.. row.Select(cell => (WordRun)cell)]));
        }
    }

    private void Write(WordBody body, WordClaims claims, PaperSection section)
    {
        body.Marked("Heading1", claims.MarkOf(section.Anchor), section.Title);
        if (section.Asks is not null)
        {
            body.Paragraph("Asks", section.Law is null ? [section.Asks]
                : [$"{texts["paper.asks"]} {section.Asks} ", WordRun.Link(section.Law, texts["paper.regulation"])]);
        }

        foreach (var remark in section.Remarks)
        {
            body.Paragraph("Note", remark);
        }

        if (section.Parts.Count == 0)
        {
            body.Paragraph("Value", WordRun.Bold(texts["paper.no-topic"]));
        }

        foreach (var part in section.Parts)
        {
            claims.Write(part);
        }

        if (section.Note is not null)
        {
            body.Paragraph("Note", $"{texts["paper.note"]} {section.Note}");
        }

        if (section.Law is not null)
        {
            body.Table(OfBox, [texts["paper.finding"], texts["paper.name"], texts["paper.date"]], [["", "", ""]], BoxHeight);
        }
    }

    private void WriteIncidents(WordBody body, IReadOnlyList<PaperIncident> incidents)
    {
        if (incidents.Count > 0)
        {
            body.Paragraph("Heading1", texts["profile.incidents"]);
            body.Paragraph("Note", texts["paper.incidents"]);
        }

        foreach (var (provider, incident, evidence) in incidents)
        {
            body.Paragraph("Heading2", $"{incident.Date}: {incident.Title}");
            body.Paragraph("Note", $"{provider}: {words.Of(WordList.IncidentKinds, incident.Kind)}, " +
                $"{texts["incident.concerns", words.Of(WordList.IncidentScopes, incident.Scope)]}, {words.Of(WordList.Statuses, incident.Status)}");
            body.Paragraph("Normal", PlainText.Of(incident.SummaryHtml));
            foreach (var item in evidence)
            {
                body.Paragraph("Detail", new WordRun(item.Quote is null ? item.Note ?? "" : $"“{item.Quote}”") { Language = item.Language }, " ",
                    WordRun.Link(item.Source), $", {words.Date(item.Dated)}");
            }
        }
    }

    private void WriteDecision(WordBody body, IReadOnlyList<string> choices)
    {
        body.Paragraph("Heading1", texts["paper.decision"]);
        foreach (var choice in choices)
        {
            body.Box("Choice", choice);
        }

        body.Table(OfDecision, [texts["paper.decision-reasons"], texts["paper.decision-by"], texts["paper.decision-on"], texts["paper.decision-again"]],
            [["", "", "", ""]], DecisionHeight);
        body.Paragraph("Cell", "");
    }
}
