using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>Straight quotation marks around a word that other programs misread, or in the place of curly ones.</summary>
internal sealed class QuoteFixer(string rule, bool keepsMeaning) : IFixer
{
    public string Rule => rule;

    public bool KeepsMeaning => keepsMeaning;

    public IReadOnlyList<Edit> Edits(Document document, FixContext context) =>
    [
        .. from finding in context.Of(rule)
           where finding.At.EndLine == finding.At.Line
           let text = finding.At.Text!.Line(finding.At.Line)[(finding.At.Column - 1)..(finding.At.EndColumn - 1)].ToString()
           select Edit.Of(finding.At, YamlQuotes.Around(CurlyQuotes.Inside(text) ?? text)),
    ];
}
