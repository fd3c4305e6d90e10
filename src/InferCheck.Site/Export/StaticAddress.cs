using InferCheck.Site.Listing;
using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Site.Export;

/// <summary>An address of the running site, and the path it has in a tree of files, where nothing can be asked for after a question mark.</summary>
/// <param name="Path">What the running site is asked for, with <paramref name="Query"/>.</param>
/// <param name="Target">The path in the tree.</param>
internal sealed record StaticAddress(string Path, string Query, string Target)
{
    private const string Filters = "/filter/";

    public static StaticAddress Plain(string path) => new(path, "", path);

    public string File => Target.EndsWith('/') ? Target[1..] + "index.html" : Target[1..];

    /// <summary>Where a link leads that stands on the page <paramref name="from"/>.</summary>
    public static StaticAddress Of(string path, string query, StaticAddress from, IndexQueryReader reader) => (path, query) switch
    {
        (_, "") => Plain(path),
        ("/", _) => OfIndex(Read(query, reader), from.Path == "/" ? Read(from.Query, reader) : null),
        ("/changes/", "?material=all") => new(path, query, "/changes/material/all/"),
        // Files carry a hash of themselves in the query, which a file server ignores; what else is asked of a page has no file.
        _ => Plain(path),
    };

    /// <summary>Links from elsewhere are exported as they are. The index links every filter with every other: there only one is kept.</summary>
    private static StaticAddress OfIndex(IndexQuery link, IndexQuery? from)
    {
        var asked = link with { Search = "" };
        if (from is null || Count(asked) <= 1 || SameFilter(asked, from))
        {
            return OfIndex(asked);
        }

        var added = asked.Pairs().Except(from.Pairs()).Where(pair => pair.Key != IndexQueryReader.Page).ToList();
        return added is [var one] ? OfPairs([one]) : Plain("/");
    }

    private static StaticAddress OfIndex(IndexQuery query) => OfPairs([.. query.Pairs()]);

    private static StaticAddress OfPairs(IReadOnlyList<KeyValuePair<string, string>> pairs) => pairs.Count == 0
        ? Plain("/")
        : new("/", QueryAddress.Write("", pairs), Filters + string.Concat(pairs.Select(pair => $"{pair.Key}/{pair.Value}/")).ToLowerInvariant());

    private static int Count(IndexQuery query) => query.Pairs().Count(pair => pair.Key != IndexQueryReader.Page);

    private static bool SameFilter(IndexQuery one, IndexQuery other) => (one with { Page = 1 }).Pairs().SequenceEqual((other with { Page = 1 }).Pairs());

    private static IndexQuery Read(string query, IndexQueryReader reader) => reader.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
