using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Letters;

/// <summary>
/// Everything a profile leaves open: topics on which the documents are silent or contradict each other, and those without a claim. What is out of
/// place for a provider is left out.
/// </summary>
internal static class OpenQuestions
{
    public static IReadOnlyList<OpenQuestion> Of(Vocabulary vocabulary, Profile profile) =>
        [.. vocabulary.Topics.Where(topic => IsAsked(topic, vocabulary, profile)).SelectMany(topic => Of(topic.Key, profile))];

    private static bool IsAsked(Topic topic, Vocabulary vocabulary, Profile profile) => topic.AskIf switch
    {
        Topic.OutsideEea => !ContractsInEea(vocabulary, profile),
        Topic.Claimed => profile.Claims.Any(claim => claim.Topic == topic.Key),
        _ => true,
    };

    /// <summary>The first entity that a country is known of is the one the profile names on top.</summary>
    private static bool ContractsInEea(Vocabulary vocabulary, Profile profile) =>
        vocabulary.FindCountry(profile.Claims.FirstOrDefault(claim => claim.Country is not null
            && vocabulary.FindTopic(claim.Topic)?.Role == TopicRole.Entity)?.Country) is { Eea: true };

    private static IEnumerable<OpenQuestion> Of(string topic, Profile profile)
    {
        var claims = profile.Claims.Where(claim => claim.Topic == topic).ToList();
        return claims.Count == 0
            ? [new OpenQuestion { Topic = topic, State = OpenState.NotLookedAt }]
            : claims.Where(claim => claim.Status is Statuses.NotStated or Statuses.Conflicting).Select(claim => Of(claim, profile));
    }

    private static OpenQuestion Of(ClaimRow claim, Profile profile) => new()
    {
        Topic = claim.Topic,
        Claim = claim,
        State = claim.Status == Statuses.NotStated ? OpenState.Silent : OpenState.Contradictory,
        Disagreement = claim.DisagreementHtml is null ? null : PlainText.Of(claim.DisagreementHtml),
        Sources = claim.Status == Statuses.NotStated ? Searched(claim) : Quoted(profile.EvidenceByClaim[claim.Id]),
    };

    private static IReadOnlyList<CitedSource> Searched(ClaimRow claim) =>
        [.. claim.SearchedList.Select(address => new CitedSource { Address = address, Read = claim.LastRead ?? "" })];

    private static IReadOnlyList<CitedSource> Quoted(IEnumerable<EvidenceRow> evidence) =>
        [.. evidence.Select(item => new CitedSource { Address = item.Source, Document = item.Document, Dated = item.Dated, Read = item.Read }).Distinct()];
}
