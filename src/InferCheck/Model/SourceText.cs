namespace InferCheck.Model;

/// <summary>
/// A file's text as it was read, so that a finding can show its line long after, whatever has become of the file. Of ten thousand files that nobody asks
/// about, the texts need not be held: one that was let go is read again when somebody does.
/// </summary>
public sealed class SourceText
{
    private readonly Func<string>? again;
    private volatile Whole? held;

    /// <summary>With plain line ends.</summary>
    public SourceText(string file, string text, Func<string>? again = null)
        : this(file, again) => held = new Whole(text);

    /// <summary>Read when it is asked for.</summary>
    public SourceText(string file, Func<string>? again) => (File, this.again) = (file, again);

    public string File { get; }

    public string Text => Held.Text;

    public int Lines => Held.Starts.Length;

    private Whole Held => held ??= new Whole(again?.Invoke() ?? "");

    /// <summary>Only what can be read again is let go.</summary>
    public void LetGo() => held = again is null ? held : null;

    /// <summary>Where a line begins, in characters from the start; the end of the text for a line that is not there.</summary>
    public int StartOf(int line) => line > Held.Starts.Length ? Text.Length : Held.Starts[Math.Max(line, 1) - 1];

    /// <summary>A line without its end; nothing when there is no such line.</summary>
    public ReadOnlySpan<char> Line(int line) => line < 1 || line > Held.Starts.Length ? [] : Text.AsSpan(StartOf(line)..EndOf(line));

    /// <summary>From one character to another, the second not included.</summary>
    public SourceLocation Between(int from, int to)
    {
        var (start, end) = (Place(from), Place(Math.Max(from, to)));
        return At(start.Line, start.Column).To(end.Line, end.Column);
    }

    public SourceLocation At(int line, int column) => new(File, line, column) { Text = this };

    private int EndOf(int line) => line == Held.Starts.Length ? Text.Length : Held.Starts[line] - 1;

    private (int Line, int Column) Place(int at)
    {
        var starts = Held.Starts;
        var position = Math.Clamp(at, 0, Text.Length);
        var found = Array.BinarySearch(starts, position);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - starts[line] + 1);
    }

    private sealed class Whole
    {
        public Whole(string text)
        {
            Text = text;
            Starts = new int[text.AsSpan().Count('\n') + 1];
            for (var (line, at) = (1, text.IndexOf('\n', StringComparison.Ordinal)); at >= 0; at = text.IndexOf('\n', at + 1))
            {
                Starts[line++] = at + 1;
            }
        }

        public string Text { get; }

        public int[] Starts { get; }
    }
}
