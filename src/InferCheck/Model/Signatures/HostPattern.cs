namespace InferCheck.Model.Signatures;

/// <summary>
/// A host, and a path where others share it. A star stands for letters, digits and hyphens within a label, and for one whole segment of a path.
/// </summary>
public sealed class HostPattern
{
    private readonly string[] segments;

    private HostPattern(string host, string[] segments)
    {
        Host = host;
        this.segments = segments;
        Weight = host.Count(letter => letter != '*') + segments.Sum(segment => 1 + segment.Count(letter => letter != '*'));
    }

    public string Host { get; }

    /// <summary>How much of it is said: of two that fit, the heavier means more.</summary>
    public int Weight { get; }

    public bool HasPath => segments.Length > 0;

    /// <summary>Whether it fits one host alone.</summary>
    public bool IsPlain => !Host.Contains('*', StringComparison.Ordinal);

    /// <summary>
    /// What of it can be looked up letter by letter: all of it without a star, or what stands behind a first label that is one; else nothing.
    /// </summary>
    public string? Written => ToString() switch
    {
        ['*', '.', .. var rest] when !rest.Contains('*', StringComparison.Ordinal) => rest,
        var whole when !whole.Contains('*', StringComparison.Ordinal) => whole,
        _ => null,
    };

    /// <summary>Nothing for a text that is no such pattern.</summary>
    public static HostPattern? Read(string text)
    {
        var parts = text.TrimEnd('/').Split('/');
        var labels = parts[0].Split('.');
        var isHost = labels.Length >= 2 && labels.All(IsLabel) && labels[^1].All(char.IsAsciiLetterLower)
            && !labels[^2].Contains('*', StringComparison.Ordinal);
        return isHost && parts[1..].All(part => part.Length > 0 && !part.Any(char.IsWhiteSpace)) ? new HostPattern(parts[0], parts[1..]) : null;
    }

    public bool Fits(string host, string path = "") => FitsHost(host) && FitsPath(path);

    public override string ToString() => string.Join('/', [Host, .. segments]);

    public bool FitsHost(string host)
    {
        var (asked, own) = (host.Split('.'), Host.Split('.'));
        return asked.Length == own.Length && own.Zip(asked).All(pair => FitsLabel(pair.First, pair.Second));
    }

    private bool FitsPath(string path)
    {
        var asked = path.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return asked.Length >= segments.Length
            && segments.Zip(asked).All(pair => pair.First is "*" || pair.First.Equals(pair.Second, StringComparison.Ordinal));
    }

    /// <summary>Each run between stars is looked for behind the one before: no label is read twice.</summary>
    private static bool FitsLabel(string pattern, string label)
    {
        var runs = pattern.Split('*');
        if (runs.Length == 1)
        {
            return pattern.Equals(label, StringComparison.OrdinalIgnoreCase);
        }

        if (label.Length < pattern.Length - runs.Length + 1 || !label.StartsWith(runs[0], StringComparison.OrdinalIgnoreCase)
            || !label.EndsWith(runs[^1], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (at, end) = (runs[0].Length, label.Length - runs[^1].Length);
        foreach (var run in runs[1..^1])
        {
            var found = label.IndexOf(run, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + run.Length;
        }

        return end > at;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '*');
}
