using System.Collections.Frozen;
using System.Globalization;
using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Reports;

/// <summary>Outcomes as diagnostics, so that they are printed, sorted and annotated like any other finding.</summary>
public static class QuoteRules
{
    private static readonly FrozenDictionary<QuoteOutcome, RuleInfo> Infos = new[]
    {
        (QuoteOutcome.Changed, Rule("quote-changed", Severity.Error, "a quote no longer stands at its source word for word",
            "The claim rests on words that the provider has replaced.")),
        (QuoteOutcome.Gone, Rule("quote-gone", Severity.Error, "a quote is gone from its source", "The claim rests on words that nobody can read any more.")),
        (QuoteOutcome.Moved, Rule("source-moved", Severity.Warning, "a source leads to another site, or away from https", "It may not be who is quoted.")),
        (QuoteOutcome.Blocked, Rule("source-blocked", Severity.Warning, "a source turns programs away",
            "Somebody has to look, or an exception has to say why nobody can.")),
        (QuoteOutcome.Unreachable,
            Rule("source-unreachable", Severity.Warning, "a source gives no answer", "It may be a bad day, or the page may have moved.")),
        (QuoteOutcome.NotAllowed, Rule("source-not-allowed", Severity.Warning, "a source's robots.txt keeps programs away", "We obey; somebody has to look.")),
        (QuoteOutcome.NeedsAPerson, Rule("source-needs-a-person", Severity.Warning, "a source cannot be read by a program", "Somebody has to look.")),
        (QuoteOutcome.Excepted, Rule("quote-excepted", Severity.Note, "an exception covers a quote", "The reason stands in verify-exceptions.yaml.")),
    }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Nothing for a quote that was found.</summary>
    public static Diagnostic? Diagnostic(QuoteFinding finding) => !Infos.TryGetValue(finding.Outcome, out var rule) ? null : rule.At(
        finding.Quote.At,
        $"`{Printable.Cut(finding.Quote.Quote)}`: {finding.Outcome.Name()} at {finding.Quote.Source}{Reason(finding)}",
        finding.Diff);

    private static string Reason(QuoteFinding finding) => finding switch
    {
        { Detail: { } detail } => $": {detail}",
        { Outcome: QuoteOutcome.Changed, Similarity: { } similarity } => string.Create(CultureInfo.InvariantCulture, $": {similarity:0%} alike"),
        _ => "",
    };

    private static RuleInfo Rule(string id, Severity severity, string summary, string why) => new(id, severity, summary) { Why = why, Bad = "", Good = "" };
}
