using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Measuring;

/// <summary>Holds the shares of the content to those that were reached before.</summary>
public static class QualityCheck
{
    /// <summary>Nothing where there is no file: then nothing is held.</summary>
    public static IReadOnlyList<Diagnostic> Of(string folder, QualityShares shares, DateOnly today)
    {
        var (file, faults) = QualityFile.Read(folder, shares.Topics);
        return file is null ? faults : Diagnostic.Sort(
        [
            .. faults,
            .. file.Lines.Select(line => Of(line, shares.Find(line.Topic, line.Measure.Key), Exception(file, line.Key), today)).OfType<Diagnostic>(),
            .. file.Exceptions.Select(exception => Of(exception, file, shares, today)).OfType<Diagnostic>(),
            .. Unheld(file, shares),
        ]);
    }

    /// <summary>Of a topic without claims there is no share, and so none that fell.</summary>
    private static Diagnostic? Of(QualityLine line, Share? share, QualityException? exception, DateOnly today)
    {
        var current = exception?.IsOver(today) == false ? exception : null;
        if (share is null || !share.IsLessThan(line.Floor) || (current is not null && !share.IsLessThan(current.Floor)))
        {
            return null;
        }

        var rule = line.Measure.FallsByItself ? QualityRules.Slipped : QualityRules.Fell;
        var allowed = current is null ? "" : $"; its exception allows {current.Floor}";
        return rule.At(line.At, $"`{line.Measure.Key}` of `{line.Topic}` fell to {share} from {line.Floor}{allowed}",
            $"{line.Measure.Remedy}; or put an exception under `exceptions` with at_least, reason and until");
    }

    private static Diagnostic? Of(QualityException exception, QualityFile file, QualityShares shares, DateOnly today)
    {
        var name = $"`{exception.Measure.Key}` of `{exception.Topic}`";
        if (exception.IsOver(today))
        {
            return QualityRules.OverException.At(exception.At, FormattableString.Invariant($"the exception for {name} ended on {exception.Until:yyyy-MM-dd}"),
                "remove it; or say again until when, and why");
        }

        var isNeeded = file.Lines.FirstOrDefault(line => line.Key == exception.Key) is { } held
            && shares.Find(exception.Topic, exception.Measure.Key)?.IsLessThan(held.Floor) == true;
        return isNeeded ? null : QualityRules.IdleException.At(exception.At, $"{name} is where it has to be without its exception", "remove the exception");
    }

    private static QualityException? Exception(QualityFile file, (string Topic, string Measure) key) =>
        file.Exceptions.FirstOrDefault(exception => exception.Key == key);

    private static IEnumerable<Diagnostic> Unheld(QualityFile file, QualityShares shares)
    {
        var held = file.Lines.Select(line => line.Key).ToHashSet();
        return shares.Each.Where(share => share.Share.Part > 0 && !held.Contains((share.Topic, share.Measure))).GroupBy(share => share.Topic)
            .Select(topic => QualityRules.Unheld.At(file.At, $"`{topic.Key}` has no line for {string.Join(", ", topic.Select(share => share.Measure))}",
                "`infercheck check --raise` adds it"));
    }
}
