using System.Globalization;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>What happened to a profile. Every source of events joins in <see cref="Of"/>, and nowhere else.</summary>
internal static class FeedEvents
{
    public static IEnumerable<FeedEvent> Of(Provider provider) => [.. Changes(provider), .. Readings(provider)];

    private static IEnumerable<FeedEvent> Changes(Provider provider) => provider.History.Select((change, place) =>
    {
        var topic = change.Topic!.Value;
        var sameBefore = provider.History.Take(place).Count(other => other.On!.Value == change.On!.Value && other.Topic!.Value == topic);
        return new FeedEvent(Key(FeedKinds.Change, provider, change.On!, topic, sameBefore), FeedKinds.Change, change.On!.Value)
        {
            Topic = topic,
            From = change.Fields.Texts("from"),
            To = change.Fields.Texts("to"),
            Note = change.Note!.Value,
            Material = change.Material,
            Evidence = provider.History.Skip(place + 1).Any(later => later.Topic!.Value == topic) ? null
                : EvidenceOf(provider, topic, change.Fields.Texts("to")),
        };
    });

    private static IEnumerable<FeedEvent> Readings(Provider provider) => provider.Reviews.Select((review, place) =>
    {
        var kind = review.Kind!.Value;
        var sameBefore = provider.Reviews.Take(place).Count(other => other.On!.Value == review.On!.Value && other.Kind!.Value == kind);
        return new FeedEvent(Key(FeedKinds.Reading, provider, review.On!, kind, sameBefore), FeedKinds.Reading, review.On!.Value)
        {
            To = [review.Kind],
            Note = review.Note?.Value ?? "",
            By = review.By!.Value,
        };
    });

    /// <summary>Lists only grow at the end, so counting from the start gives two lines of one day names that last.</summary>
    private static string Key(string kind, Provider provider, Scalar on, string what, int sameBefore) =>
        $"{kind}/{provider.Slug}/{on.Value}/{what}" + (sameBefore == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{sameBefore + 1}"));

    private static Evidence? EvidenceOf(Provider provider, string topic, IReadOnlyList<Scalar> to) => provider.Claims
        .Where(claim => claim.Topic!.Value == topic && Says(claim, to))
        .SelectMany(claim => claim.Evidence)
        .FirstOrDefault(item => item.Quote is not null);

    private static bool Says(Claim claim, IReadOnlyList<Scalar> values) =>
        claim.Values.Select(value => value.Value).SequenceEqual(values.Select(value => value.Value))
        || (claim.Values.Count == 0 && values is [{ } only] && claim.Is(only.Value));
}
