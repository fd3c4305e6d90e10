using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>A claim and its evidence as Markdown.</summary>
internal sealed class ClaimMarkdown(Words words, Texts texts)
{
    public void Write(MarkdownWriter writer, ClaimRow claim, IEnumerable<EvidenceRow> evidence)
    {
        writer.Block(Value(claim)).Items(Details(claim)).Block(claim.Summary);
        if (claim.Disagreement is { } disagreement)
        {
            writer.Block($"**{texts["claim.disagreement"]}** {disagreement}");
        }

        Write(writer, evidence);
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
        var precise = new[] { claim.Qualifier, claim.Country is null ? null : words.Country(claim.Country), claim.RegionList.Count == 0 ? null : words.Countries(claim.RegionList) }.OfType<string>();
        return $"**{Text(string.Join(", ", precise.Prepend(value)))}** ({words.Of(WordList.Statuses, claim.Status)})";
    }

    private IEnumerable<string?> Details(ClaimRow claim) =>
    [
        claim.AppliesTo is null ? null : $"{texts["claim.applies-to"]} {Text(claim.AppliesTo)}",
        claim.ConditionList.Count == 0 ? null : $"{texts["claim.only-if"]} {Text(string.Join(texts["reason.and"], claim.ConditionList))}",
        claim.Scope is null ? null : texts["claim.scope", words.Of(WordList.Scopes, claim.Scope)],
        claim.ExcludeList.Count == 0 ? null : $"{texts["claim.excludes"]} {Text(string.Join("; ", claim.ExcludeList))}",
        claim.InProgressList.Count == 0 ? null : $"{texts["claim.in-progress"]} {Text(words.Values(claim.Topic, claim.InProgressList))}",
        claim.Link is null ? null : Link(LinkWords.Of(claim, words, texts), claim.Link),
        claim.SearchedList.Count == 0 ? null : $"{texts["claim.searched", claim.LastRead]} {string.Join(", ", claim.SearchedList.Select(address => Link(SourceName.Of(address), address)))}",
    ];

    private string Source(EvidenceRow item) =>
        $"{Link(SourceName.Of(item.Source), item.Source)}, {words.Of(WordList.Documents, item.Document)}, {words.Date(item.Dated)}, {texts["evidence.read", item.Read]}"
        + (item.Via is null ? "" : $", {texts["evidence.via", Text(item.Via)]}");
}
