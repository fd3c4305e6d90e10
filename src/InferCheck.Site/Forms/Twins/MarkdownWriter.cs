using System.Text;
using System.Text.RegularExpressions;

namespace InferCheck.Site.Forms.Twins;

/// <summary>Writes Markdown. What is given as text is escaped, so that a quote with an asterisk stays a quote with an asterisk.</summary>
internal sealed partial class MarkdownWriter
{
    private readonly StringBuilder text = new();

    public static string Text(string? plain) => Special().Replace(Lines().Replace(plain ?? "", " "), @"\$0");

    public static string Link(string plain, string address) =>
        $"[{Text(plain)}]({address.Replace(" ", "%20", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";

    public MarkdownWriter Heading(int level, string plain) => Block($"{new string('#', level)} {Text(plain)}");

    /// <summary>A block of Markdown as it is; nothing is left out in silence but nothing.</summary>
    public MarkdownWriter Block(string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            text.Append(markdown.Trim()).Append("\n\n");
        }

        return this;
    }

    public MarkdownWriter Items(IEnumerable<string?> items) => Block(string.Join('\n', items.OfType<string>().Select(item => $"- {item}")));

    public MarkdownWriter Quote(params IEnumerable<string?> paragraphs) =>
        Block(string.Join("\n>\n", paragraphs.OfType<string>().Select(paragraph => $"> {paragraph}")));

    public override string ToString() => text.ToString().TrimEnd() + "\n";

    [GeneratedRegex(@"[\\`*_\[\]<>|~]|&(?=#?\w+;)|^(?:#|[-+](?= ))|(?<=^\d{1,9})[.)](?= )", RegexOptions.None, 60_000)]
    private static partial Regex Special();

    [GeneratedRegex(@"\s*\r?\n\s*", RegexOptions.None, 60_000)]
    private static partial Regex Lines();
}
