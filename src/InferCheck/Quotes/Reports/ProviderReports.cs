using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Files;

namespace InferCheck.Quotes.Reports;

/// <summary>One Markdown file for each provider that needs a look: the text of its issue.</summary>
public static partial class ProviderReports
{
    /// <summary>A report of an earlier run, which a newer one replaces.</summary>
    private static readonly OwnFile Reports = new(Name(), new FileMark(0, Encoding.UTF8.GetBytes(MarkdownReport.Title)));

    public static void Write(VerifyReportData data, string folder)
    {
        Directory.CreateDirectory(folder);
        var providers = data.Findings.GroupBy(finding => finding.Quote.Provider, StringComparer.Ordinal);
        foreach (var provider in providers.Where(group => group.Any(MarkdownReport.NeedsALook)))
        {
            using var draft = new DraftFile(Path.Combine(folder, Path.GetFileName(provider.Key) + ".md"));
            using (var output = new StreamWriter(draft.Stream, new UTF8Encoding(false), leaveOpen: true))
            {
                new MarkdownReport().Write(new VerifyReportData([.. provider], []), output);
            }

            draft.Place(Reports);
        }
    }

    [GeneratedRegex(@"\A[^.][^/]*\.md\z", RegexOptions.None, 60_000)]
    private static partial Regex Name();
}
