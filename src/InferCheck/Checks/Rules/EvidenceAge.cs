using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>How old the newest document is that a claim rests on, as far as documents have dates.</summary>
internal static class EvidenceAge
{
    public const int Years = 3;

    /// <summary>The day of the newest document; nothing where one has no date, because it may be of today.</summary>
    public static DateOnly? Newest(Claim claim)
    {
        var dates = claim.Evidence.Where(item => item.Quote is not null).Select(item => PartialDate.Parse(item.Dated?.Value)?.Latest).ToList();
        return dates.Count == 0 || dates.Contains(null) ? null : dates.Max();
    }

    public static IEnumerable<(Claim Claim, DateOnly Newest)> Old(CheckContext context, bool certificates) =>
        from pair in context.Claims
        where pair.Claim.Is(Statuses.Verified) && pair.Provider.Retired is null
        where context.Vocabulary.FindTopic(pair.Claim.Topic?.Value) is var topic && (topic?.HasCertificates ?? false) == certificates
        let newest = Newest(pair.Claim)
        where newest is not null && newest.Value.AddYears(Years) <= context.Today
        select (pair.Claim, newest.Value);
}
