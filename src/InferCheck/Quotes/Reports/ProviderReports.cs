using System.Text;

namespace InferCheck.Quotes.Reports;

/// <summary>One Markdown file for each provider that needs a look: the text of its issue.</summary>
public static class ProviderReports
{
    public static void Write(VerifyReportData data, string folder)
    {
        Directory.CreateDirectory(folder);
        var providers = data.Findings.GroupBy(finding => finding.Quote.Provider, StringComparer.Ordinal);
        foreach (var provider in providers.Where(group => group.Any(MarkdownReport.NeedsALook)))
        {
            using var output = new StreamWriter(Path.Combine(folder, Path.GetFileName(provider.Key) + ".md"), append: false, new UTF8Encoding(false));
            new MarkdownReport().Write(new VerifyReportData([.. provider], []), output);
        }
    }
}
