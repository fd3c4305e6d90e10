using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Asking;

/// <summary>A question that differs in one value of one topic, and how many meet it, without and with conditions.</summary>
internal sealed record NearbyQuestion(string Topic, string Value, bool IsWider, IndexQuery Query, int Met, int OnlyIf)
{
    private const int MostWider = 2;

    /// <summary>Wider in what alone keeps most providers out, and once stricter: what a small change would do.</summary>
    public static IReadOnlyList<NearbyQuestion> Of(IndexListing listing, Vocabulary vocabulary, IndexQuery query, IndexResult result)
    {
        var plain = Explicit(vocabulary, query);
        // What is ticked stands behind what a preset asks that stays one.
        var obstacles = result.Evaluation.SoleObstacles().TakeLast(plain.Requirements.Count).ToList();
        var now = result.CountOf(Outcome.Met) + result.CountOf(Outcome.OnlyIf);
        var wider = plain.Requirements.Index().Where(asked => obstacles[asked.Index] > 0).OrderByDescending(asked => obstacles[asked.Index])
            .Select(asked => (asked.Item, Value: Next(vocabulary, asked.Item))).Where(asked => asked.Value is not null).Take(MostWider)
            .Select(asked => With(asked.Item, asked.Item.Accepted.Append(asked.Value!), asked.Value!, isWider: true))
            .Where(question => question.Met + question.OnlyIf > now);
        var stricter = plain.Requirements.Where(asked => asked.Accepted.Count > 1).Take(1)
            .Select(asked => With(asked, asked.Accepted.SkipLast(1), asked.Accepted[^1], isWider: false))
            .Where(question => question.Met + question.OnlyIf < now);
        return [.. wider, .. stricter];

        NearbyQuestion With(Requirement asked, IEnumerable<string> accepted, string value, bool isWider)
        {
            var ordered = vocabulary.FindTopic(asked.Topic)!.Values.Select(known => known.Key).Where(accepted.ToHashSet().Contains);
            var other = plain with { Requirements = [.. plain.Requirements.Select(one => one == asked ? one with { Accepted = [.. ordered] } : one)] };
            var (met, onlyIf) = listing.Count(other);
            return new(asked.Topic, value, isWider, other, met, onlyIf);
        }
    }

    /// <summary>The same question with the lines of its preset ticked, unless the preset has alternatives or asks what is ticked as well.</summary>
    private static IndexQuery Explicit(Vocabulary vocabulary, IndexQuery query)
    {
        var preset = vocabulary.Presets.FirstOrDefault(known => known.Key == query.Preset)?.Conditions ?? Conditions.None;
        var all = preset.All.Concat(query.Requirements).ToList();
        return preset.Any.Count > 0 || all.DistinctBy(asked => asked.Topic).Count() < all.Count
            ? query with { Page = 1 }
            : query with { Preset = null, Requirements = all, Page = 1 };
    }

    /// <summary>The strongest value that is not accepted yet. Of certificates none is next.</summary>
    private static string? Next(Vocabulary vocabulary, Requirement asked) => vocabulary.FindTopic(asked.Topic) is { HasCertificates: false } topic
        ? topic.Values.Select(value => value.Key).FirstOrDefault(value => !asked.Accepted.Contains(value))
        : null;
}
