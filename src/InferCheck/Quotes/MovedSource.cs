using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Quotes;

/// <summary>What redirects lead to speaks for the source only where they end at its owner's: else the words there are another's, whatever they say.</summary>
public static class MovedSource
{
    private const int LongestAddress = 200;

    public static QuoteFinding Mark(QuoteFinding finding, Uri answeredBy) =>
        finding.Outcome.IsAboutTheQuote() && WebAddress.TryParse(finding.Quote.Page, out var source) && Why(finding.Quote, source, answeredBy) is { } why
            ? finding with
            {
                Outcome = QuoteOutcome.Moved,
                Similarity = null,
                Diff = null,
                Detail = $"{why} at {Printable.Cut(answeredBy.AbsoluteUri, LongestAddress)}; there it is {finding.Outcome.Name()}",
            }
            : finding;

    private static string? Why(SourceQuote quote, Uri source, Uri end) =>
        source.Scheme == Uri.UriSchemeHttps && end.Scheme != Uri.UriSchemeHttps ? "the redirects end without https"
        : IsHome(quote, source, end) ? null
        : "the redirects end on another site,";

    /// <summary>A provider may move its pages among its own hosts; whoever holds a name holds the names below it.</summary>
    private static bool IsHome(SourceQuote quote, Uri source, Uri end)
    {
        if (quote.IsOwn(source))
        {
            return quote.IsOwn(end) || IsBelow(source.IdnHost, end.IdnHost);
        }

        var (from, to) = (WithoutWww(source.IdnHost), WithoutWww(end.IdnHost));
        return from.Equals(to, StringComparison.OrdinalIgnoreCase) || IsBelow(from, to) || IsBelow(to, from);
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>A name of one part is nobody's.</summary>
    private static bool IsBelow(string host, string above) =>
        above.Contains('.', StringComparison.Ordinal) && host.EndsWith("." + above, StringComparison.OrdinalIgnoreCase);
}
