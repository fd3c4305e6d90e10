using System.Text;
using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Measuring;

namespace InferCheck.History.Comparing;

/// <summary>Where `quality.yaml` holds less than it did. What it holds more of nobody has to look at.</summary>
internal static class QualityComparison
{
    public static IReadOnlyList<QualityChange> Of(RevisionContent before, RevisionContent now)
    {
        string[] topics = [QualityShares.All, .. before.Catalog.Vocabulary.Topics.Concat(now.Catalog.Vocabulary.Topics).Select(topic => topic.Key).Distinct()];
        if (Read(before, topics) is not { } past)
        {
            return [];
        }

        var present = Read(now, topics);
        return [.. Lowered(past, present), .. Excepted(past, present)];
    }

    private static IEnumerable<QualityChange> Lowered(QualityFile past, QualityFile? present) =>
        from line in past.Lines
        let held = present?.Lines.FirstOrDefault(other => other.Key == line.Key)?.Floor
        where held is null || held.IsLessThan(line.Floor)
        select new QualityChange(line.Topic, line.Measure.Key, $"{line.Floor}", held is null ? null : $"{held}");

    private static IEnumerable<QualityChange> Excepted(QualityFile past, QualityFile? present) =>
        from exception in present?.Exceptions ?? []
        where !past.Exceptions.Any(known => known.Key == exception.Key && known.Until == exception.Until && known.Floor == exception.Floor)
        select new QualityChange(exception.Topic, exception.Measure.Key, null, $"{exception.Floor}",
            FormattableString.Invariant($"until {exception.Until:yyyy-MM-dd}: {exception.Reason}"));

    private static QualityFile? Read(RevisionContent content, string[] topics) =>
        content.Files.TryGetValue(ContentFile.Quality, out var bytes) ? QualityFile.Of(Encoding.UTF8.GetString(bytes), topics) : null;
}
