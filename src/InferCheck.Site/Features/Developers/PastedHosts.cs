namespace InferCheck.Site.Features.Developers;

/// <summary>Base URLs or hosts as somebody pasted them: each once, as many as are answered at once, and how many were left out.</summary>
internal sealed record PastedHosts(IReadOnlyList<PastedHost> Shown, int Left)
{
    public const int Most = 60;
    public const int LongestText = 4_000;

    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n', '\v', '\f', '\u0085', '\u00a0', '\u2028', '\u2029'];

    public static PastedHosts Read(IEnumerable<string?> given)
    {
        var text = string.Join('\n', given);
        var isCut = text.Length > LongestText;
        var lines = (isCut ? text[..LongestText] : text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);

        // Where the text is cut its last line is half a line, and half a host would be another one.
        var all = (isCut ? lines.SkipLast(1) : lines).Select(PastedHost.Read).OfType<PastedHost>().DistinctBy(host => host.Text).ToList();
        return new PastedHosts([.. all.Take(Most)], Math.Max(0, all.Count - Most) + (isCut ? 1 : 0));
    }
}
