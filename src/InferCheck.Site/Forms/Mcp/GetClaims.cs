using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Twins;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>`get_claims`: what the documents of one provider say, with every quote, silence and date.</summary>
internal static class GetClaims
{
    public static McpReply Answer(McpCall call)
    {
        var profile = call.Profile(McpParameters.Provider, call.Needed(McpParameters.Provider));
        var topics = call.Many(McpParameters.Topics);
        var claims = profile.Claims.Where(claim => topics.Count == 0 || topics.Contains(claim.Topic)).ToList();
        var markdown = new McpMarkdown(call.Words, call.Texts);
        var part = call.Part(claims.Count, place => Claim(call, markdown, profile, claims[place]));
        var summary = ProviderMap.Summary(profile.Provider, ProviderMap.Checklist(call.Vocabulary, profile.Checklist));
        var unread = topics.Except(profile.Claims.Select(claim => claim.Topic)).ToList();
        var answer = new McpClaimsAnswer(call, part, summary, unread);
        return new McpReply(answer, call.Told(profile.Provider.Name, [.. unread.Select(topic => NotRead(call, topic))], part),
            [McpPages.Of(call, profile.Provider.Name, summary.Links.Markdown!)]);
    }

    public static string NotRead(McpCall call, string topic) => $"- {Text(call.Words.Topic(topic))}: {call.Texts["reason.nobody-looked"]}";

    private static (McpClaim Item, string Text) Claim(McpCall call, McpMarkdown markdown, Profile profile, ClaimRow row)
    {
        var claim = McpClaim.Of(profile, row, call.Vocabulary, call.Texts.Language);
        var writer = markdown.Claim(new MarkdownWriter().Heading(2, $"{call.Words.Topic(row.Topic)}: {claim.Question}"), profile, row);
        writer.Items(claim.Meanings.Select(value => $"{Text(value.Label[call.Texts.Language])}: {Text(value.Meaning[call.Texts.Language])}"));
        return (claim, writer.ToString());
    }
}
