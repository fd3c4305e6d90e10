using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The two parts of a Markdown file. The keys keep their opening line, so that the parser counts lines as an editor does.</summary>
internal sealed record FrontMatterText(string Keys, string Body, int BodyLine)
{
    private const string Fence = "---";

    public static FrontMatterText? Split(SourceText source, ICollection<Diagnostic> faults)
    {
        var text = source.Text;
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            faults.Add(Faults.FrontMatter.At(source.At(1, 1), "the file does not start with front matter", "begin with a line `---`"));
            return null;
        }

        var line = 1;
        var position = Fence.Length + 1;
        while (position <= text.Length)
        {
            line++;
            var end = text.IndexOf('\n', position);
            var current = text.AsSpan(position, (end < 0 ? text.Length : end) - position);
            if (current.TrimEnd(' ').SequenceEqual(Fence))
            {
                return new FrontMatterText(text[..position], end < 0 ? "" : text[(end + 1)..], line + 1);
            }

            if (end < 0)
            {
                break;
            }

            position = end + 1;
        }

        faults.Add(Faults.FrontMatter.At(source.At(1, 1), "the front matter is never closed", "end it with a line `---`"));
        return null;
    }
}
