using InferCheck.Site.Addresses;

namespace InferCheck.Site.Asking;

/// <summary>A question of the index that is wanted as configuration, and the hosts to hold against it: all of it in the address.</summary>
internal sealed record CodeQuery(IndexQuery Filter, IReadOnlyList<string> Hosts)
{
    public const string HostsName = "hosts";

    /// <summary>The order of a list and the page of it say nothing here.</summary>
    public static CodeQuery Of(IndexQuery query, params IReadOnlyList<string> hosts) => new(query with { Page = 1, Sort = null, Unknown = [] }, hosts);

    /// <summary>The same about what is.</summary>
    public CodeQuery AsIs => this with { Filter = Filter.AsIs };

    public string ToAddress() => QueryAddress.Write(Paths.Developers, Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs() => Filter.Pairs().Concat(Hosts.Count == 0 ? []
        : [KeyValuePair.Create(HostsName, string.Join(',', Hosts))]).OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
