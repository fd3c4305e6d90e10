using System.Text;
using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>A file with its own line ends and its byte order mark, of which an edit changes what it names and nothing else.</summary>
internal sealed class RawFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] mark;
    private readonly string text;

    private RawFile(byte[] mark, string text) => (this.mark, this.text, Text) = (mark, text, text.ReplaceLineEndings("\n"));

    /// <summary>As the rules read it, with plain line ends.</summary>
    public string Text { get; }

    public byte[] Bytes => [.. mark, .. Strict.GetBytes(text)];

    /// <summary>With one kind of line end lines can be moved and added; with several nobody knows which a new one should have.</summary>
    private string? LineEnd => !text.Contains('\r', StringComparison.Ordinal) ? "\n"
        : text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().IndexOfAny('\r', '\n') < 0 ? "\r\n"
        : null;

    /// <summary>Nothing when links lead out of the folder or nowhere, or when it is no text.</summary>
    public static RawFile? Read(string path, string folder)
    {
        try
        {
            return Of(PlainFile.Read(path, FileText.LargestFile, folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutsideLinkException)
        {
            // Expected: it vanished, may not be read, or was made a link since it was checked.
            return null;
        }
    }

    /// <summary>As it was read, when it is gone by now.</summary>
    public static RawFile Of(SourceText read) => new([], read.Text);

    private static RawFile? Of(byte[] bytes)
    {
        var preamble = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        try
        {
            return new RawFile(preamble, Strict.GetString(bytes, preamble.Length, bytes.Length - preamble.Length));
        }
        catch (ArgumentException)
        {
            // Expected: no UTF-8, which is reported.
            return null;
        }
    }

    /// <summary>Nothing when the edits are about lines and the line ends are mixed.</summary>
    public RawFile? With(IReadOnlyCollection<Edit> edits)
    {
        var changed = new StringBuilder(text);
        foreach (var edit in edits.OrderByDescending(edit => edit.From))
        {
            var spansLines = edit.Text.Contains('\n', StringComparison.Ordinal) || Text.AsSpan(edit.From..edit.To).Contains('\n');
            if (spansLines && LineEnd is null)
            {
                return null;
            }

            var (from, to) = (Place(edit.From), Place(edit.To));
            changed.Remove(from, to - from).Insert(from, edit.Text.Replace("\n", LineEnd ?? "\n", StringComparison.Ordinal));
        }

        return new RawFile(mark, changed.ToString());
    }

    /// <summary>Where a character of the plain text stands: every line end of two characters before it makes it one later.</summary>
    private int Place(int at)
    {
        var place = 0;
        for (var plain = 0; plain < at; plain++)
        {
            place += text[place] == '\r' && place + 1 < text.Length && text[place + 1] == '\n' ? 2 : 1;
        }

        return place;
    }
}
