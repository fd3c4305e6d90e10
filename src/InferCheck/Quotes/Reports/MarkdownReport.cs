using System.Globalization;
using InferCheck.Diagnostics;

namespace InferCheck.Quotes.Reports;

/// <summary>What needs a look, provider by provider, as an issue or a job summary shows it.</summary>
public sealed class MarkdownReport : IVerifyReport
{
    public const string Title = "# Are the quotes still there?\n";

    public void Write(VerifyReportData data, TextWriter output)
    {
        output.Write($"{Title}\n{VerifySummary.Counts(data.Findings)}.\n");
        var providers = data.Findings.Where(NeedsALook).GroupBy(finding => finding.Quote.Provider, StringComparer.Ordinal);
        foreach (var provider in providers.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.Write($"\n## {provider.Key}\n");
            foreach (var finding in provider.OrderBy(finding => finding.Outcome))
            {
                Finding(finding, output);
            }
        }

        if (data.Unneeded.Count > 0)
        {
            output.Write($"\n## Exceptions\n\n" +
                $"{string.Concat(data.Unneeded.Select(finding => $"- {Printable.Line(finding.At.ToString())}: {Printable.Line(finding.Message)}\n"))}");
        }

        output.Write("\n## By host\n\n| host | outcomes |\n|---|---|\n");
        foreach (var (host, counts) in VerifySummary.ByHost(data.Findings))
        {
            output.Write($"| {host.Replace("|", "", StringComparison.Ordinal)} | {counts} |\n");
        }
    }

    public static bool NeedsALook(QuoteFinding finding) => finding.Outcome is not (QuoteOutcome.Found or QuoteOutcome.Excepted);

    private static void Finding(QuoteFinding finding, TextWriter output)
    {
        var alike = finding.Similarity is { } similarity ? string.Create(CultureInfo.InvariantCulture, $" ({similarity:0%} alike)") : "";
        output.Write($"\n### {finding.Outcome.Name()}{alike}: {finding.Quote.Topic}\n\n{Link(finding.Quote.Source)}, quoted in " +
            $"`{Printable.Line(finding.Quote.At.ToString())}`\n");
        if (finding.Detail is not null)
        {
            output.Write($"\n{Code(finding.Detail)}");
        }

        output.Write($"\n{Code(finding.Diff ?? finding.Quote.Quote)}");
    }

    /// <summary>Only plain addresses become links; anything else is shown as the text it is.</summary>
    private static string Link(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !source.AsSpan().ContainsAny("<> \n")
            ? $"<{source}>"
            : Code(source).TrimEnd();

    /// <summary>Words of strangers stay words: no mention, no link, no markup comes out of a fence that is longer than any in the text.</summary>
    private static string Code(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}text\n{text.ReplaceLineEndings("\n")}\n{fence}\n";
    }
}
