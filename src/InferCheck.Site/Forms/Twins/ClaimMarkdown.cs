using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>A claim and its evidence as Markdown.</summary>
internal sealed class ClaimMarkdown(Words words, Texts texts)
{
    private readonly ClaimWords told = new(words, texts);

    public void Write(MarkdownWriter writer, ClaimRow claim, IEnumerable<EvidenceRow> evidence, IEnumerable<ReadingRow> readings)
    {
        writer.Block(Value(claim)).Items(Details(claim)).Block(claim.Summary);
        if (claim.Disagreement is { } disagreement)
        {
            writer.Block($"**{texts["claim.disagreement"]}** {disagreement}");
        }

        writer.Items(readings.Where(ReadingWords.IsTold).Select(reading => Text(ReadingWords.Of(reading, texts))));
        Write(writer, evidence);
    }

    public void Write(MarkdownWriter writer, IEnumerable<ReplyRow> replies)
    {
        foreach (var reply in replies)
        {
            writer.Block($"**{texts["reply.title"]}**{(reply.AppliesTo is null ? "" : $" ({Text(reply.AppliesTo)})")}").Quote(
                Text(reply.Words),
                reply.Translation is null ? null : $"{texts["evidence.translation"]}: {Text(reply.Translation)}",
                Text(texts["reply.by", reply.SaidBy, reply.ReceivedOn, texts[$"reply.how.{reply.How}"]]));
        }
    }

    public void Write(MarkdownWriter writer, IEnumerable<EvidenceRow> evidence)
    {
        foreach (var item in evidence)
        {
            writer.Quote(
                item.Quote is null ? null : Text(item.Quote),
                item.Translation is null ? null : $"{texts["evidence.translation"]}: {Text(item.Translation)}",
                item.Note is null ? null : $"{texts["evidence.in-our-words"]} {Text(item.Note)}",
                Source(item));
        }
    }

    /// <summary>The main line: the value, what makes it precise, and how it is known.</summary>
    private string Value(ClaimRow claim)
    {
        var value = claim.Status switch
        {
            Statuses.NotStated => texts["cell.silent"],
            Statuses.Conflicting => texts["cell.conflicting"],
            _ => words.Values(claim.Topic, claim.Values),
        };
        var precise = told.In(claim, ClaimPlace.Precision).Select(detail => detail.Line);
        return $"**{Text(string.Join(", ", precise.Prepend(value)))}** ({words.Of(WordList.Statuses, claim.Status)})";
    }

    private IEnumerable<string?> Details(ClaimRow claim) =>
    [
        .. told.In(claim, ClaimPlace.Part, ClaimPlace.Period).Select(detail => $"{detail.Name} {Text(detail.Line)}"),
        .. told.In(claim, ClaimPlace.Condition).Select(detail => $"{detail.Label} {Text(detail.Line)}"),
        .. told.In(claim, ClaimPlace.Extent).Select(detail => texts["claim.scope", detail.Line]),
        .. told.In(claim, ClaimPlace.Exclusion, ClaimPlace.Announcement).Select(detail => $"{detail.Name} {Text(detail.Line)}"),
        claim.Link is null ? null : Link(LinkWords.Of(claim, words, texts), claim.Link),
        claim.SearchedList.Count == 0 ? null
            : $"{texts["claim.searched", claim.LastRead]} {string.Join(", ", claim.SearchedList.Select(address => Link(SourceName.Of(address), address)))}",
    ];

    private string Source(EvidenceRow item) =>
        $"{Link(SourceName.Of(item.Source), item.Source)}, {words.Of(WordList.Documents, item.Document)}, {words.Date(item.Dated)}, " +
            $"{texts["evidence.read", item.Read]}"
        + (item.RecordedSince is null ? "" : $", {LifeWords.Past(item, texts)}")
        + (item.Via is null ? "" : $", {texts["evidence.via", Text(item.Via)]}");
}
