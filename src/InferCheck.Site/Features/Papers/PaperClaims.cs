using InferCheck.Matching;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>The claims of one paper: each is quoted in full where it stands first, and sources are numbered across all of them.</summary>
internal sealed class PaperClaims(SupposedWords words, Supposed supposed)
{
    private readonly SourceNumbers numbers = new();
    private readonly Dictionary<long, PaperAnchor> quoted = [];

    public IReadOnlyList<CitedSource> Sources => numbers.All;

    public IReadOnlyList<PaperClaim> Of(Profile profile, string topic, PaperAnchor section) =>
        Of(profile, profile.Claims.Where(claim => claim.Topic == topic), section);

    public IReadOnlyList<PaperClaim> Of(Profile profile, IEnumerable<ClaimRow> claims, PaperAnchor section) =>
        [.. claims.Select(claim => Of(profile, claim, section))];

    private PaperClaim Of(Profile profile, ClaimRow claim, PaperAnchor section) => new()
    {
        Row = claim,
        Evidence = [.. profile.EvidenceByClaim[claim.Id].Select(item => new PaperEvidence(item, numbers.Of(item)))],
        Searched = [.. claim.SearchedList.Select(address => Number(profile, address, claim.LastRead ?? ""))],
        QuotedUnder = quoted.TryAdd(claim.Id, section) ? null : quoted[claim.Id],
        Readings = [.. profile.ReadingsByClaim[claim.Id].Where(ReadingWords.IsTold)],
        Supposed = [.. words.On(supposed, [claim.ToFact()])],
    };

    /// <summary>A searched document that is quoted somewhere as well shares the footnote of the quote, which says more.</summary>
    private int Number(Profile profile, string searched, string read) =>
        profile.AllEvidence.FirstOrDefault(item => item.Source == searched && item.Read == read) is { } quote ? numbers.Of(quote) : numbers.Of(searched, read);
}
