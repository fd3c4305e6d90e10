using System.Globalization;
using System.Text;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>The paper as Markdown, to be filed beside other papers: sources are footnotes, the boxes are tables to fill in.</summary>
internal sealed class PaperMarkdown(Words words, Texts texts, ClaimWords claimWords)
{
    public string Write(WorkingPaper paper, string address)
    {
        var text = new StringBuilder();
        Block(text, $"# {EscapedMarkdown.Of(texts["paper.title", paper.Provider.Name])}");
        if (!paper.Supposed.IsNothing)
        {
            var supposed = new SupposedWords(words, texts).Line(paper.Supposed);
            Block(text, $"> **{EscapedMarkdown.Of($"{texts["suppose.notice", supposed]} {texts["suppose.not-today"]}")}**");
        }

        Block(text, $"> {EscapedMarkdown.Of(texts["paper.is-not"])}");
        Block(text, string.Join("\n", PaperFacts.Of(paper, words, texts).Append((texts["paper.profile"], address))
            .Select(fact => $"- {fact.Item1}: {Words(fact.Item2)}")));
        foreach (var row in paper.Articles)
        {
            Write(text, row, paper.Supposed);
        }

        WriteIncidents(text, paper.Profile);
        Block(text, $"## {texts["paper.sources"]}");
        Block(text, string.Join("\n", paper.Sources.Select((source, index) =>
            $"[^{(index + 1).ToString(CultureInfo.InvariantCulture)}]: <{source.Address}>, " +
                $"{EscapedMarkdown.Of(string.Join(", ", claimWords.Source(source)))}.")));
        return text.ToString().TrimEnd() + "\n";
    }

    private void Write(StringBuilder text, PaperArticle row, Supposed supposed)
    {
        Block(text, $"## {words.In(row.Article.Label)}");
        Block(text, $"{texts["paper.asks"]} {EscapedMarkdown.Of(words.In(row.Article.Asks))} (<{row.Article.Link}>)");
        if (row.Topics.Count == 0)
        {
            Block(text, $"**{texts["paper.no-topic"]}**");
        }

        foreach (var topic in row.Topics)
        {
            Write(text, topic, supposed);
        }

        if (row.Article.Note is { } note)
        {
            Block(text, $"{texts["paper.note"]} {EscapedMarkdown.Of(words.In(note))}");
        }

        Block(text, $"| {texts["paper.finding"]} | {texts["paper.name"]} | {texts["paper.date"]} |\n| --- | --- | --- |\n|  |  |  |");
    }

    private void Write(StringBuilder text, PaperTopic topic, Supposed supposed)
    {
        Block(text, $"### {words.Topic(topic.Key)}");
        if (topic.Claims.Count == 0)
        {
            Block(text, $"**{texts["paper.not-looked-at"]}**");
        }

        foreach (var claim in topic.Claims)
        {
            Write(text, claim);
            var lines = new SupposedWords(words, texts).On(supposed, [claim.Row.ToFact()]);
            Block(text, string.Join("\n", lines.Select(line => $"**{EscapedMarkdown.Of(line)}**")));
        }
    }

    private void Write(StringBuilder text, PaperClaim claim)
    {
        var searched = claim.Searched.Count == 0 ? "" : $" · {texts["paper.searched"]} {Notes(claim.Searched)}";
        Block(text, $"**{Words(claimWords.Value(claim.Row))}** · {texts["paper.status"]} {claimWords.Status(claim.Row)}{searched}");
        Block(text, string.Join("\n", claimWords.Details(claim.Row).Select(detail => $"- {detail.Name} {string.Join("; ", detail.Texts.Select(Words))}")));
        if (claim.QuotedUnder is { } article)
        {
            Block(text, $"{texts["paper.quoted-under", words.In(article.Label)]} {Notes(claim.Numbers)}");
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
    }

    private void WriteIncidents(StringBuilder text, Profile profile)
    {
        Block(text, profile.Incidents.Count == 0 ? "" : $"## {texts["profile.incidents"]}\n\n{texts["paper.incidents"]}");
        foreach (var incident in profile.Incidents)
        {
            Block(text, $"### {incident.Date}: {EscapedMarkdown.Of(incident.Title)}");
            Block(text, $"{words.Of(WordList.IncidentKinds, incident.Kind)}, " +
                $"{texts["incident.concerns", words.Of(WordList.IncidentScopes, incident.Scope)]}, {words.Of(WordList.Statuses, incident.Status)}");
            Block(text, EscapedMarkdown.Of(PlainText.Of(incident.SummaryHtml)));
            Block(text, string.Join("\n", profile.EvidenceByIncident[incident.Id].Select(evidence =>
                $"- {EscapedMarkdown.Of(evidence.Quote is null ? evidence.Note ?? "" : $"“{evidence.Quote}”")} <{evidence.Source}>, " +
                    $"{EscapedMarkdown.Of(words.Date(evidence.Dated))}")));
        }
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
        return $"> {(evidence.HasOwnMarks ? quote : $"“{quote}”")} {note}{translation}{(own is null ? "" : $"\n\n{own}")}";
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
