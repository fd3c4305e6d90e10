using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Quotes.Memory;

/// <summary>`content/verify-exceptions.yaml`: turns what is excused into `excepted`, and reports what needs no excuse any more.</summary>
public sealed class VerifyExceptions(IReadOnlyList<VerifyException> entries)
{
    public static VerifyExceptions None { get; } = new([]);

    public static (VerifyExceptions Exceptions, IReadOnlyList<Diagnostic> Faults) Read(Node root)
    {
        var faults = new List<Diagnostic>();
        var entries = (root as Sequence)?.Items.Select(item => Entry(item, faults)).OfType<VerifyException>().ToList();
        if (entries is null)
        {
            faults.Add(LockRules.BrokenException.At(root.At, "the file is no list of exceptions", "begin each with `- source: …`"));
        }

        return (new VerifyExceptions(entries ?? []), faults);
    }

    /// <summary>A page on which the passage was recognised can be read: what has become of its words is no matter for excuses.</summary>
    public QuoteFinding Apply(QuoteFinding finding)
    {
        var entry = entries.FirstOrDefault(item => item.Covers(finding.Quote.Source));
        return entry is null || IsRead(finding) ? finding : finding with
        {
            Outcome = QuoteOutcome.Excepted,
            Underneath = finding.Outcome,
            Detail = $"{entry.Reason} (since {entry.Since}); now {finding.Outcome.Name()}{(finding.Detail is null ? "" : $": {finding.Detail}")}",
        };
    }

    /// <summary>Entries whose pages could all be read, and entries that no source of the whole catalogue begins with.</summary>
    public IReadOnlyList<Diagnostic> Unneeded(IReadOnlyList<QuoteFinding> findings, IReadOnlyList<SourceQuote> all) => Diagnostic.Sort(
        from entry in entries
        let asked = findings.Where(finding => entry.Covers(finding.Quote.Source)).ToList()
        let known = all.Where(quote => entry.Covers(quote.Source)).Select(quote => quote.Key).ToHashSet(StringComparer.Ordinal)
        where known.Count == 0 || (asked.TrueForAll(IsRead) && known.SetEquals(asked.Select(finding => finding.Quote.Key)))
        select LockRules.UnneededException.At(entry.At, known.Count == 0
            ? $"no source begins with `{Printable.Cut(entry.Prefix)}`"
            : $"every page under `{Printable.Cut(entry.Prefix)}` could be read", "remove the exception"));

    private static bool IsRead(QuoteFinding finding) => finding.Outcome is QuoteOutcome.Found or QuoteOutcome.Changed;

    private static VerifyException? Entry(Node node, List<Diagnostic> faults)
    {
        var map = node as Mapping;
        var missing = new[] { "source", "reason", "since" }.Where(key => map?.Text(key) is null).ToList();
        if (missing.Count > 0)
        {
            var message = $"`{string.Join("`, `", missing)}` is missing";
            faults.Add(LockRules.BrokenException.At(node.At, message, "an exception has a source prefix, a reason and the day it was seen"));
            return null;
        }

        var prefix = map!.Text("source")!;
        var host = WebAddress.TryParse(prefix.Value, out var address) ? address.GetLeftPart(UriPartial.Authority) + "/" : null;
        if (host is null || !prefix.Value.StartsWith(host, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(LockRules.BrokenException.At(prefix.At, "the prefix does not reach behind the host's name",
                "write it as https://example.com/ or longer"));
            return null;
        }

        return new VerifyException(prefix.Value, map.Text("reason")!.Value, map.Text("since")!.Value, node.At);
    }
}
