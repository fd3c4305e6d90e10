namespace InferCheck.Store.Reading;

/// <summary>A host that somebody looks for, perhaps with the whole address it stands in.</summary>
public sealed record AskedHost(string Name, IReadOnlyList<string> Candidates)
{
    private const int MostLabels = 8;
    private const int MostFolders = 3;

    /// <summary>Nothing where the text is no host: several words, no dot, or a number behind the last.</summary>
    public static AskedHost? Of(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var rest = (scheme < 0 ? text : text[(scheme + 3)..]).ToLowerInvariant();
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var name = (end < 0 ? rest : rest[..end]).Split('@')[^1].Split(':')[0].Trim('.');
        var labels = name.Split('.');
        return labels.Length is < 2 or > MostLabels || !labels.All(IsLabel) || !labels[^1].All(char.IsAsciiLetter)
            ? null
            : new AskedHost(name, Under(labels, end < 0 ? "" : rest[end..]));
    }

    /// <summary>The host and each domain above it, with the first folders of the path and without: some providers have but a part of a site.</summary>
    private static IReadOnlyList<string> Under(string[] labels, string rest)
    {
        var folders = rest.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Take(MostFolders).ToList();
        var paths = Enumerable.Range(0, folders.Count + 1).Select(count => string.Concat(folders.Take(count).Select(folder => $"/{folder}"))).ToList();
        return [.. Enumerable.Range(0, labels.Length - 1).SelectMany(skip => paths.Select(path => string.Join('.', labels.Skip(skip)) + path))];
    }

    private static bool IsLabel(string label) => label.Length > 0 && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
