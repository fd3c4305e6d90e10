using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper as Markdown, to be filed beside other papers: sources are footnotes, the boxes are tables to fill in.</summary>
internal sealed class PaperMarkdown(Words words, Texts texts, ClaimWords claimWords) : IPaperForm
{
    public string Ending => Paths.MarkdownEnding;

    public IResult Answer(WorkingPaper paper) => Results.Text(Write(paper), "text/markdown", Encoding.UTF8);

    public string Write(WorkingPaper paper)
    {
        var text = new StringBuilder();
        Block(text, $"# {EscapedMarkdown.Of(paper.Title)}");
        Block(text, $"> {EscapedMarkdown.Of(paper.Notice)}");
        Block(text, string.Join("\n", paper.Facts.Select(fact => $"- {fact.Name}: {Words(fact.Text)}")));
        WriteLists(text, paper);
        WriteSummary(text, paper.Summary);
        foreach (var section in paper.Sections)
        {
            Write(text, section);
        }

        WriteIncidents(text, paper.Incidents);
        WriteDecision(text, paper.Choices);
        Block(text, paper.Sources.Count == 0 ? "" : $"## {texts["paper.sources"]}");
        Block(text, string.Join("\n", paper.Sources.Select((source, index) =>
            $"[^{(index + 1).ToString(CultureInfo.InvariantCulture)}]: <{source.Address}>, " +
                $"{EscapedMarkdown.Of(string.Join(", ", claimWords.Source(source)))}.")));
        return text.ToString().TrimEnd() + "\n";
    }

    private void WriteLists(StringBuilder text, WorkingPaper paper)
    {
        Block(text, paper.Lists.Count == 0 ? "" : $"## {texts["dossier.lists"]}");
        foreach (var list in paper.Lists)
        {
            Block(text, $"### {EscapedMarkdown.Of(list.Title)}: {list.Count.ToString(CultureInfo.InvariantCulture)}");
            Block(text, string.Join("\n", list.Standings.Select(standing => $"- {EscapedMarkdown.Of(string.Join(": ", standing.Lines))}")));
        }
    }

    private void WriteSummary(StringBuilder text, PaperTable? summary)
    {
        if (summary is not null)
        {
            Block(text, $"## {texts["dossier.summary"]}");
            Block(text, string.Join("\n", summary.Rows.Prepend([.. summary.Heads.Select(_ => "---")]).Prepend(summary.Heads)
                .Select((row, index) => $"| {string.Join(" | ", index == 1 ? row : row.Select(EscapedMarkdown.Of))} |")));
        }
    }

    private void Write(StringBuilder text, PaperSection section)
    {
        Block(text, $"## {EscapedMarkdown.Of(section.Title)}");
        Block(text, section.Law is not null ? $"{texts["paper.asks"]} {EscapedMarkdown.Of(section.Asks ?? "")} (<{section.Law}>)"
            : EscapedMarkdown.Of(section.Asks ?? ""));
        Block(text, string.Join("\n", section.Remarks.Select(remark => $"- {EscapedMarkdown.Of(remark)}")));
        Block(text, section.Parts.Count == 0 ? $"**{texts["paper.no-topic"]}**" : "");
        foreach (var part in section.Parts)
        {
            Write(text, part);
        }

        Block(text, section.Note is null ? "" : $"{texts["paper.note"]} {EscapedMarkdown.Of(section.Note)}");
        if (section.Law is not null)
        {
            Block(text, $"| {texts["paper.finding"]} | {texts["paper.name"]} | {texts["paper.date"]} |\n| --- | --- | --- |\n|  |  |  |");
        }
    }

    private void Write(StringBuilder text, PaperPart part)
    {
        Block(text, $"### {EscapedMarkdown.Of(part.Title)}");
        Block(text, string.Join("\n", part.Remarks.Concat(part.Stands.Select(stand => stand.Line)).Select(line => $"- {EscapedMarkdown.Of(line)}")));
        Block(text, part.Claims.Count == 0 && part.Nothing is not null ? $"**{part.Nothing}**" : "");
        foreach (var claim in part.Claims)
        {
            Write(text, claim);
        }
    }

    private void Write(StringBuilder text, PaperClaim claim)
    {
        var searched = claim.Searched.Count == 0 ? "" : $" · {texts["paper.searched"]} {Notes(claim.Searched)}";
        Block(text, $"**{Words(claimWords.Value(claim.Row))}** · {texts["paper.status"]} {claimWords.Status(claim.Row)}{searched}");
        Block(text, string.Join("\n", claimWords.Details(claim.Row).Select(detail => $"- {detail.Name} {string.Join("; ", detail.Texts.Select(Words))}")));
        Block(text, string.Join("\n\n", claim.Supposed.Select(line => $"**{EscapedMarkdown.Of(line)}**")));
        if (claim.QuotedUnder is { } section)
        {
            Block(text, $"{texts["paper.quoted-under", EscapedMarkdown.Of(section.Title)]} {Notes(claim.Numbers)}");
            return;
        }

        Block(text, EscapedMarkdown.Of(PlainText.Of(claim.Row.SummaryHtml)));
        if (claim.Row.DisagreementHtml is not null)
        {
            Block(text, $"{texts["claim.disagreement"]} {EscapedMarkdown.Of(PlainText.Of(claim.Row.DisagreementHtml))}");
        }

        foreach (var evidence in claim.Evidence)
        {
            Block(text, Evidence(evidence));
        }

        Block(text, string.Join("\n", claim.Readings.Select(reading => $"- {EscapedMarkdown.Of(ReadingWords.Of(reading, texts))}")));
    }

    private void WriteIncidents(StringBuilder text, IReadOnlyList<PaperIncident> incidents)
    {
        Block(text, incidents.Count == 0 ? "" : $"## {texts["profile.incidents"]}\n\n{texts["paper.incidents"]}");
        foreach (var (provider, incident, evidence) in incidents)
        {
            Block(text, $"### {incident.Date}: {EscapedMarkdown.Of(incident.Title)}");
            Block(text, $"{EscapedMarkdown.Of(provider)}: {words.Of(WordList.IncidentKinds, incident.Kind)}, " +
                $"{texts["incident.concerns", words.Of(WordList.IncidentScopes, incident.Scope)]}, {words.Of(WordList.Statuses, incident.Status)}");
            Block(text, EscapedMarkdown.Of(PlainText.Of(incident.SummaryHtml)));
            Block(text, string.Join("\n", evidence.Select(item =>
                $"- {EscapedMarkdown.Of(item.Quote is null ? item.Note ?? "" : $"“{item.Quote}”")} <{item.Source}>, " +
                    $"{EscapedMarkdown.Of(words.Date(item.Dated))}")));
        }
    }

    private void WriteDecision(StringBuilder text, IReadOnlyList<string> choices)
    {
        Block(text, $"## {texts["paper.decision"]}");
        Block(text, string.Join("\n", choices.Select(choice => $"- [ ] {EscapedMarkdown.Of(choice)}")));
        Block(text, $"| {texts["paper.decision-reasons"]} | {texts["paper.decision-by"]} | {texts["paper.decision-on"]} | {texts["paper.decision-again"]} |\n" +
            "| --- | --- | --- | --- |\n|  |  |  |  |");
    }

    private string Evidence(PaperEvidence evidence)
    {
        var note = Notes([evidence.Number]);
        var own = evidence.Row.Note is null ? null : $"{claimWords.NoteName(evidence.Row)} {EscapedMarkdown.Of(evidence.Row.Note)}";
        if (evidence.Row.Quote is null)
        {
            return $"{own} {note}";
        }

        var translation = evidence.Row.Translation is null ? "" : $"\n>\n> {texts["evidence.translation"]}: {EscapedMarkdown.Of(evidence.Row.Translation)}";
        var quote = EscapedMarkdown.Of(evidence.Row.Quote);

        // Beneath the quotation, in which nothing stands but their words and ours for them.
        var past = evidence.Row.RecordedSince is null ? "" : $"\n\n({LifeWords.Past(evidence.Row, texts)})";
        return $"> {(evidence.HasOwnMarks ? quote : $"“{quote}”")} {note}{translation}{past}{(own is null ? "" : $"\n\n{own}")}";
    }

    private static string Words(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal) ? $"<{text}>" : EscapedMarkdown.Of(text);

    /// <summary>Apart from each other: two in a row without a space are one link to some readers of Markdown.</summary>
    private static string Notes(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"[^{number.ToString(CultureInfo.InvariantCulture)}]"));

    private static void Block(StringBuilder text, string block)
    {
        if (block.Length > 0)
        {
            text.Append(block).Append("\n\n");
        }
    }
}
