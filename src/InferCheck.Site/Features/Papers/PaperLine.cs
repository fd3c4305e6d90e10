namespace InferCheck.Site.Features.Papers;

/// <summary>One line of the table: an article, and as far as there is any, a topic, a claim and a piece of evidence.</summary>
internal sealed record PaperLine(PaperArticle Row, PaperTopic? Topic = null, PaperClaim? Claim = null, PaperEvidence? Evidence = null)
{
    public static IEnumerable<PaperLine> Of(WorkingPaper paper) => paper.Articles.SelectMany(Of);

    private static IEnumerable<PaperLine> Of(PaperArticle row) =>
        row.Topics.Count == 0 ? [new PaperLine(row)] : row.Topics.SelectMany(topic => Of(row, topic));

    private static IEnumerable<PaperLine> Of(PaperArticle row, PaperTopic topic) =>
        topic.Claims.Count == 0 ? [new PaperLine(row, topic)] : topic.Claims.SelectMany(claim => Of(row, topic, claim));

    private static IEnumerable<PaperLine> Of(PaperArticle row, PaperTopic topic, PaperClaim claim) =>
        claim.Evidence.Count == 0 ? [new PaperLine(row, topic, claim)] : claim.Evidence.Select(item => new PaperLine(row, topic, claim, item));
}
