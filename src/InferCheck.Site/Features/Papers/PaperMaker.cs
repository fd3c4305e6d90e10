using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>Puts the claims of a profile under the articles that the vocabulary names for their topics.</summary>
internal sealed class PaperMaker
{
    private readonly Profile profile;
    private readonly SourceNumbers numbers = new();
    private readonly Dictionary<long, Article> quoted = [];

    private PaperMaker(Profile profile) => this.profile = profile;

    public static WorkingPaper Make(ContentStore store, Profile profile, Supposed? supposed = null)
    {
        var maker = new PaperMaker(profile);
        return new WorkingPaper
        {
            Profile = profile,
            Articles = [.. store.Vocabulary.Articles.Select(maker.Under)],
            Sources = maker.numbers.All,
            ContentVersion = store.ContentVersion,
            Supposed = supposed ?? Supposed.Nothing,
        };
    }

    private PaperArticle Under(Article article) => new(article, [.. article.Topics.Select(topic => new PaperTopic(
        topic,
        [.. profile.Claims.Where(claim => claim.Topic == topic).Select(claim => Claim(article, claim))]))]);

    private PaperClaim Claim(Article article, ClaimRow claim) => new()
    {
        Row = claim,
        Evidence = [.. profile.EvidenceByClaim[claim.Id].Select(item => new PaperEvidence(item, numbers.Of(item)))],
        Searched = [.. claim.SearchedList.Select(address => Number(address, claim.LastRead ?? ""))],
        QuotedUnder = quoted.TryAdd(claim.Id, article) ? null : quoted[claim.Id],
    };

    /// <summary>A searched document that is quoted somewhere as well shares the footnote of the quote, which says more.</summary>
    private int Number(string searched, string read) => profile.AllEvidence.FirstOrDefault(item => item.Source == searched && item.Read == read) is { } quoted
        ? numbers.Of(quoted)
        : numbers.Of(searched, read);
}
