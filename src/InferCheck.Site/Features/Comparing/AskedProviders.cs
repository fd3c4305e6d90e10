using InferCheck.Store;

namespace InferCheck.Site.Features.Comparing;

/// <summary>Providers as an address names them: each once, in the reader's order, old addresses replaced by the present ones.</summary>
internal static class AskedProviders
{
    /// <summary>More than anybody chooses; it only keeps an address from being work.</summary>
    private const int Most = 100;
    private const int LongestName = 60;

    public static IReadOnlyList<string> Read(ContentStore store, IEnumerable<string?> given) =>
        [.. Names(given).Select(slug => Current(store, slug)).Distinct()];

    /// <summary>Whatever an address lists, each name once.</summary>
    public static IEnumerable<string> Names(IEnumerable<string?> given) =>
        given.SelectMany(text => (text ?? "").Split(',')).Select(Plain).Where(name => name.Length > 0).Distinct().Take(Most);

    private static string Plain(string text)
    {
        var plain = new string([.. text.Trim().ToLowerInvariant().Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]);
        return plain.Length <= LongestName ? plain : plain[..LongestName].TrimEnd();
    }

    /// <summary>Where names are typed, a provider is called by its name.</summary>
    private static string Current(ContentStore store, string asked) =>
        store.Providers.Link(asked)?.Slug ?? store.Providers.SlugOfAlias(asked) ?? store.Providers.SlugOfName(asked) ?? asked;
}
