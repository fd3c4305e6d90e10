namespace InferCheck.Site.Live;

/// <summary>The files that everything else is read by: as long as they are the same, what was known of a file with the same bytes holds.</summary>
internal static class ContentBasis
{
    private static readonly string[] Shared = ["vocabulary/", "models/", "offers/", "readings/"];
    private const string Exceptions = "verify-exceptions.yaml";

    /// <summary>Of these, rows are made.</summary>
    private static readonly string[] Memory = ["sources.lock.yaml", "archives.yaml", "history.lock.yaml"];

    public static string Words(IReadOnlyDictionary<string, string> hashes) => string.Join('\n',
        hashes.Where(file => Array.Exists(Shared, folder => file.Key.StartsWith(folder, StringComparison.Ordinal)))
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value}"));

    public static string Remembered(IReadOnlyDictionary<string, string> hashes) => string.Join(' ', Memory.Append(Exceptions).Select(hashes.GetValueOrDefault));

    /// <summary>Whether the rows of a file that did not change would be the same.</summary>
    public static bool IsSame(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        Words(before) == Words(now) && Memory.All(name => before.GetValueOrDefault(name) == now.GetValueOrDefault(name));
}
