using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Site.Addresses;

/// <summary>Whether an address says exactly these things in this order, whatever the spelling of its escapes.</summary>
internal static class CanonicalQuery
{
    public static bool Is(QueryString query, IEnumerable<KeyValuePair<string, string>> pairs) => Pairs(query).SequenceEqual(pairs);

    public static List<KeyValuePair<string, string>> Pairs(QueryString query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            pairs.Add(KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs;
    }
}
