using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>For how long nobody has looked at what a claim rests on. Nothing is asked of a service that is retired.</summary>
public static class ClaimAge
{
    /// <summary>Nothing where no day is known.</summary>
    public static int? Days(Provider provider, Claim claim, DateOnly today) =>
        provider.Retired is null && claim.LastRead is { } read ? today.DayNumber - read.DayNumber : null;

    public static bool IsOverdue(Provider provider, Claim claim, Topic topic, DateOnly today) => Days(provider, claim, today) > topic.RecheckDays;
}
