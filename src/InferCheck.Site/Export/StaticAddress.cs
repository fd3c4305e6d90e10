using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Site.Export;

/// <summary>An address of the running site, and the path it has in a tree of files, where nothing can be asked for after a question mark.</summary>
/// <param name="Path">What the running site is asked for, with <paramref name="Query"/>.</param>
/// <param name="Target">The path in the tree.</param>
internal sealed record StaticAddress(string Path, string Query, string Target)
{
    /// <summary>Pages that ask something of the index: what they are called below a filter.</summary>
    private static readonly Dictionary<string, string> OfTheIndex = new()
    {
        [Paths.Home] = "",
        [Paths.Policy] = Paths.Policy[1..],
        [Paths.Developers] = Paths.Developers[1..],
    };

    public static StaticAddress Plain(string path) => new(path, "", path);

    public string File => Target.EndsWith('/') ? Target[1..] + "index.html" : Target[1..];

    public StaticAddress Below(string folder) => this with { Path = folder + Path, Target = folder + Target };

    /// <summary>Where a link leads that stands on the page <paramref name="from"/>.</summary>
    public static StaticAddress Of(string path, string query, StaticAddress from, IndexQueryReader reader)
    {
        // Whoever follows a link wants to see JSON, which a host sends as such only when the name says so.
        if (path.StartsWith(ApiPaths.All, StringComparison.Ordinal) && path.EndsWith('/'))
        {
            return Plain(path + ApiPaths.File);
        }

        // Every comparison links many others: only those are exported that a page of another kind links.
        if (query.Length == 0 || (path == Paths.Compare && from.Path == path))
        {
            return Plain(path);
        }

        if (OfTheIndex.ContainsKey(path))
        {
            return OfIndex(path, Read(query, reader), from.Path == Paths.Home ? Read(from.Query, reader) : null);
        }

        // Files carry a hash of themselves in the query, which a file server ignores.
        var pairs = QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))).ToList();
        return !path.EndsWith('/') || !pairs.TrueForAll(IsPath) ? Plain(path) : new(path, query, path + Folders(pairs));
    }

    /// <summary>Links from elsewhere are exported as they are. The index links every filter with every other: there only one is kept.</summary>
    private static StaticAddress OfIndex(string path, IndexQuery link, IndexQuery? from)
    {
        var asked = link with { Search = "" };
        if (from is null || Count(asked) <= 1 || SameFilter(asked, from))
        {
            return OfPairs(path, [.. asked.Pairs()]);
        }

        var added = asked.Pairs().Except(from.Pairs()).Where(pair => pair.Key != IndexQueryReader.Page).ToList();
        return OfPairs(path, added is [var one] ? [one] : []);
    }

    private static StaticAddress OfPairs(string path, IReadOnlyList<KeyValuePair<string, string>> pairs) => pairs.Count == 0
        ? Plain(path)
        : new(path, QueryAddress.Write("", pairs), Paths.Filter + Folders(pairs) + OfTheIndex[path]);

    private static string Folders(IEnumerable<KeyValuePair<string, string>> pairs) =>
        string.Concat(pairs.Select(pair => $"{pair.Key}/{pair.Value}/")).ToLowerInvariant();

    private static bool IsPath(KeyValuePair<string, string> pair) =>
        (pair.Key + pair.Value).All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ',' or '_') && pair.Key.Length > 0 && pair.Value.Length > 0;

    private static int Count(IndexQuery query) => query.Pairs().Count(pair => pair.Key != IndexQueryReader.Page);

    private static bool SameFilter(IndexQuery one, IndexQuery other) => (one with { Page = 1 }).Pairs().SequenceEqual((other with { Page = 1 }).Pairs());

    private static IndexQuery Read(string query, IndexQueryReader reader) => reader.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
