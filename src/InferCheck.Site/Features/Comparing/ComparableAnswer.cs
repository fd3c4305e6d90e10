using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Comparing;

/// <summary>
/// What an answer says, as a text that can be compared: with all its details, or the values alone. Status, wording and quotes are not part of it.
/// </summary>
internal static class ComparableAnswer
{
    private const char Between = '\u001f';

    public static string Full(IEnumerable<ClaimRow> claims) => Join('\n', claims.Select(Full));

    /// <summary>What is silent on a part says nothing on the values of the others.</summary>
    public static string Values(IEnumerable<ClaimRow> claims) =>
        Join('\n', claims.Where(claim => claim.Status != Statuses.NotStated).Select(Values).Distinct());

    private static string Full(ClaimRow claim) =>
        string.Join(Between, ClaimFields.OfAnswer.Select(field => Join('|', claim.Texts(field))).Prepend(Values(claim)));

    private static string Values(ClaimRow claim) =>
        claim.Status is Statuses.NotStated or Statuses.Conflicting ? claim.Status : Join('|', claim.Values);

    private static string Join(char between, IEnumerable<string> texts) => string.Join(between, texts.Order(StringComparer.Ordinal));
}
