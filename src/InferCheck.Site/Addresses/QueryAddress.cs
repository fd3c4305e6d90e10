namespace InferCheck.Site.Addresses;

/// <summary>Addresses with a query, written so that people can read them: commas stay commas.</summary>
internal static class QueryAddress
{
    public static string Write(string path, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var query = string.Join('&',
            pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
