using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Handlers;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Forms.Twins;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>`find_providers`: the index's question and the index's answer, with the words behind every place in it.</summary>
internal static class FindProviders
{
    public static McpReply Answer(McpCall call)
    {
        var page = call.Start / IndexListing.PageSize;
        var query = new IndexQueryReader(call.Vocabulary).Read(call.Arguments) with { Page = page + 1 };
        var result = call.Listing.Answer(query);
        var match = MatchHandler.Of(call.Store, call.Texts, call.Words, call.Listing, call.Today, query, result);
        var found = match.Items.SelectMany(list => list.Providers.Select(provider => (list.List, Provider: provider))).ToList();
        var topics = result.Evaluation.Conditions.Requirements.Select(requirement => requirement.Topic).ToHashSet(StringComparer.Ordinal);
        var writer = new McpMarkdown(call.Words, call.Texts);
        var before = page * IndexListing.PageSize;
        var part = call.Part(before + found.Count, place => Found(call, writer, found[place - before].List, found[place - before].Provider, topics));
        var whole = Rest(call, part, result.Total);
        var answer = new McpFoundAnswer(call, whole, match);
        var counts = string.Join(", ", match.Items.Select(list => $"{call.Words.Of(WordList.Outcomes, list.List)}: {list.Count}"));
        return new McpReply(answer, call.Told(call.Texts["api.mcp.tool.find_providers.title"], [counts], whole),
            [.. whole.Items.Select(item => McpPages.Of(call, item.Provider.Name, item.Provider.Links.Markdown!))]);
    }

    /// <summary>A page of the index ends before the list does.</summary>
    private static McpPart<McpFound> Rest(McpCall call, McpPart<McpFound> part, int total)
    {
        var end = call.Start + part.Items.Count;
        return part with { Rest = end < total ? new McpRest { Left = total - end, After = Api.ListPart.Cursor(call.Store, end) } : null };
    }

    private static (McpFound Item, string Text) Found(McpCall call, McpMarkdown markdown, string list, ApiMatch match, HashSet<string> topics)
    {
        IReadOnlyList<ClaimRow> claims = [];
        var writer = new MarkdownWriter().Heading(2, $"{match.Name}: {call.Words.Of(WordList.Outcomes, list)}")
            .Items([$"`{match.Slug}`, {call.Words.Of(WordList.Kinds, match.Kind)}, {Text(match.Vendor)}",
                .. match.Reasons.Select(reason => Text(reason.Text)),
                .. match.Limits.Select(limit => $"{Text(call.Words.Topic(limit.Topic))}: {Text(limit.Text)}")]);
        var profile = topics.Count == 0 ? null : call.Store.Providers.Find(match.Slug);
        if (profile is not null)
        {
            claims = [.. profile.Claims.Where(claim => topics.Contains(claim.Topic))];
        }

        foreach (var claim in claims)
        {
            markdown.Ground(writer, profile!, claim);
        }

        return (new McpFound { List = list, Provider = match, Grounds = [.. claims.Select(claim => McpGround.Of(profile!, claim))] }, writer.ToString());
    }
}
