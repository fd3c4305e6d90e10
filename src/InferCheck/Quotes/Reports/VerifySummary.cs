using System.Globalization;
using InferCheck.Model;

namespace InferCheck.Quotes.Reports;

/// <summary>Outcomes counted: in all, and for each host.</summary>
internal static class VerifySummary
{
    public static string Counts(IReadOnlyCollection<QuoteFinding> findings) => string.Create(CultureInfo.InvariantCulture,
        $"{findings.Count} quotes at {findings.DistinctBy(finding => finding.Quote.Page).Count()} sources: {Outcomes(findings)}");

    public static IEnumerable<(string Host, string Counts)> ByHost(IEnumerable<QuoteFinding> findings) => findings
        .GroupBy(finding => Host(finding.Quote.Page), StringComparer.OrdinalIgnoreCase)
        .OrderBy(host => host.Key, StringComparer.Ordinal)
        .Select(host => (host.Key, Outcomes(host)));

    private static string Outcomes(IEnumerable<QuoteFinding> findings)
    {
        var counts = findings.GroupBy(finding => finding.Outcome)
            .OrderByDescending(group => group.Key == QuoteOutcome.Found).ThenBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.Name()}"));
        return string.Join(", ", counts.DefaultIfEmpty("nothing to look at"));
    }

    private static string Host(string page) => WebAddress.TryParse(page, out var address) ? address.Host : page;
}
