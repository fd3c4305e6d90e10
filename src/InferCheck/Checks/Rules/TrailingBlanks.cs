using InferCheck.Diagnostics;
using InferCheck.Markdown;
using InferCheck.Model;
using Markdig.Syntax;

namespace InferCheck.Checks.Rules;

/// <summary>Blanks at the end of a line, where they mean nothing.</summary>
internal sealed class TrailingBlanks : IRule
{
    private const string Blanks = " \t";

    public RuleInfo Info { get; } = new("trailing-blanks", Severity.Warning, "a line ends with blanks that mean nothing")
    {
        Why = "Nobody sees them, and every editor that takes them away makes a change of a line that nobody changed. Two at the end of a line of Markdown " +
            "break it, and are left.",
        Bad = "name: Sample API ",
        Good = "name: Sample API",
        IsMended = true,
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Text is not null && document.Root is not null
        from at in Ends(document, document.Text!)
        select Info.At(at, "blanks stand at the end of this line", "take them away");

    private static IEnumerable<SourceLocation> Ends(Document document, SourceText text)
    {
        HashSet<int>? kept = null;
        for (var number = 1; number <= text.Lines; number++)
        {
            var line = text.Line(number);
            var length = line.TrimEnd(Blanks).Length;
            if (length < line.Length && !Breaks(document, number, line[length..], length))
            {
                kept ??= [.. Blocks(document.Root), .. Code(document)];
                if (!kept.Contains(number))
                {
                    yield return text.At(number, length + 1).To(number, text.Line(number).Length + 1);
                }
            }
        }
    }

    private static bool IsBody(Document document, int line) => document.Body.Length > 0 && line >= document.BodyLine;

    private static bool Breaks(Document document, int line, ReadOnlySpan<char> blanks, int length) =>
        length > 0 && blanks is [.., ' ', ' '] && IsBody(document, line);

    /// <summary>The lines of texts that keep theirs as they are.</summary>
    private static IEnumerable<int> Blocks(Node? node) => node switch
    {
        Scalar { IsPlain: false } text when text.At.EndLine > text.At.Line => Enumerable.Range(text.At.Line, text.At.EndLine - text.At.Line + 1),
        Sequence list => list.Items.SelectMany(Blocks),
        Mapping map => map.Entries.SelectMany(entry => Blocks(entry.Value)),
        _ => [],
    };

    private static IEnumerable<int> Code(Document document)
    {
        if (document.Body.Length == 0)
        {
            return [];
        }

        try
        {
            var lines = document.Body.Split('\n').Length;
            return MarkdownHtml.Read(document.Body).Descendants<CodeBlock>().SelectMany(block =>
                Enumerable.Range(document.BodyLine + block.Line, block.Lines.Count + 2)).Where(line => line <= document.BodyLine + lines).ToList();
        }
        catch (Exception failure) when (failure is ArgumentException or Budgets.OverBudgetException)
        {
            // Expected: too much or too deep to be read, which another rule reports. Then all of it is left as it is.
            return Enumerable.Range(document.BodyLine, document.Body.Split('\n').Length);
        }
    }
}
