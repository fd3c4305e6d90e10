using InferCheck.Site.Forms.Twins;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Claims in the text of an answer, written as the twins write them.</summary>
internal sealed class McpMarkdown(Words words, Texts texts)
{
    private readonly ClaimMarkdown claims = new(words, texts);
    private readonly ClaimWords told = new(words, texts);

    /// <summary>A claim with everything behind it.</summary>
    public MarkdownWriter Claim(MarkdownWriter writer, Profile profile, ClaimRow claim)
    {
        claims.Write(writer, claim, profile.EvidenceByClaim[claim.Id], profile.ReadingsByClaim[claim.Id]);
        return writer.Block(texts["api.mcp.read", claim.LastRead ?? texts["cell.none"], claim.ReadState]);
    }

    /// <summary>A claim in a line, with the words it rests on.</summary>
    public void Ground(MarkdownWriter writer, Profile profile, ClaimRow claim)
    {
        var part = claim.AppliesTo is null ? "" : $" ({Text(claim.AppliesTo)})";
        writer.Block($"**{Text(words.Topic(claim.Topic))}**{part}: {Text(told.Value(claim))} ({told.Status(claim)})"
            + (claim.SearchedList.Count == 0 ? "" : $" {texts["claim.searched", claim.LastRead]} {string.Join(", ", claim.SearchedList.Select(SourceLink))}"));
        claims.Write(writer, McpGround.Shown(profile, claim));
    }

    private static string SourceLink(string address) => Link(SourceName.Of(address), address);
}
