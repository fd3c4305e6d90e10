using System.Text.RegularExpressions;
using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>Quotation marks around a text of one line that YAML cannot read without them: one with a colon in it, or one that begins with a mark.</summary>
internal sealed partial class SyntaxFixer : IFixer
{
    public string Rule => "yaml-syntax";

    public bool KeepsMeaning => false;

    public IReadOnlyList<Edit> Edits(Document document, FixContext context)
    {
        var fault = context.Findings.FirstOrDefault(finding => finding.Rule.Id == Rule && finding.Help == YamlRemedies.QuoteIt);
        if (fault?.At.Text is not { } source)
        {
            return [];
        }

        var line = source.Line(fault.At.Line).ToString();
        return KeyAndText().Match(line) is { Success: true } found && IsAll(found, source, fault.At.Line) ? [Quoted(found, source, fault.At.Line)] : [];
    }

    private static Edit Quoted(Match found, SourceText source, int line)
    {
        var text = found.Groups["text"];
        var from = source.StartOf(line) + text.Index;
        return new Edit(from, from + text.Length, YamlQuotes.Around(CurlyQuotes.Inside(text.Value) ?? text.Value), line);
    }

    /// <summary>A remark behind it, or a next line that goes on with it, leaves open where the text ends.</summary>
    private static bool IsAll(Match found, SourceText source, int line)
    {
        var next = source.Line(line + 1);
        var indentation = next.Length - next.TrimStart(' ').Length;
        return !found.Groups["text"].Value.Contains(" #", StringComparison.Ordinal)
            && (next.IsWhiteSpace() || indentation <= found.Groups["key"].Index);
    }

    [GeneratedRegex(@"^ *(- +)*(?<key>[A-Za-z_][\w-]*): +(?<text>[^\s""'\[{]([^\r\n]*\S)?) *$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndText();
}
