using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Asking;

/// <summary>What an address supposes against what is, and what it supposes that nobody here knows: the same on every page that can be asked so.</summary>
internal sealed record SupposedQuery(Supposed Supposed)
{
    public static SupposedQuery Nothing { get; } = new(Supposed.Nothing);

    /// <summary>It is left out, and said to be.</summary>
    public IReadOnlyList<(string Name, string Value)> Unknown { get; init; } = [];

    /// <summary>Whether the page is today's, and nothing else was asked of it.</summary>
    public bool IsPlain => Supposed.IsNothing && Unknown.Count == 0;

    public static SupposedQuery Read(IQueryCollection query, Vocabulary vocabulary)
    {
        var reader = new IndexQueryReader(vocabulary);
        return query.Count == 0 ? Nothing : new(reader.Supposed(query))
        {
            Unknown = reader.Unknown(query, [IndexQueryReader.Suppose, IndexQueryReader.Without]),
        };
    }

    public static IEnumerable<KeyValuePair<string, string>> Pairs(Supposed supposed) => new[]
    {
        KeyValuePair.Create(IndexQueryReader.Suppose, string.Join(',', supposed.Suppositions.Select(supposition => supposition.Key))),
        KeyValuePair.Create(IndexQueryReader.Without, string.Join(',', supposed.Without)),
    }.Where(pair => pair.Value.Length > 0);

    /// <summary>The address of a page under these suppositions.</summary>
    public static string Write(string path, Supposed supposed) => QueryAddress.Write(path, Pairs(supposed));

    /// <summary>Whether a page that reads nothing but suppositions was asked for under its one address; what is unknown is said there.</summary>
    public bool IsCanonical(HttpRequest request) => Unknown.Count > 0
        || (IsPlain && !request.Query.ContainsKey(IndexQueryReader.Suppose) && !request.Query.ContainsKey(IndexQueryReader.Without))
        || CanonicalQuery.Is(request.QueryString, Pairs(Supposed));
}
