using System.Text.Json;
using Dapper;
using InferCheck.Model;

namespace InferCheck.Store.Baking;

/// <summary>Writes the pairs that make sense in a chain: profiles that are linked, of two companies, where the first passes prompts on.</summary>
/// <remarks>It goes by the rows that are baked already, so that a change of one profile looks at its own pairs only.</remarks>
internal static class HopBake
{
    private const string InsertHop = "insert into hop (provider_id, upstream_id, named) values (@ViaId, @UpstreamId, @Named)";

    private const string SelectLinks = """
        select related.provider_id as FromId, target.id as ToId
        from   related
               join provider as target on target.slug = related.slug
        """;

    private const string SelectLinksOf = $"""
        {SelectLinks}
        where  related.provider_id in (select value from json_each(@Ids))
        union
        select related.provider_id as FromId, target.id as ToId
        from   provider as target
               join related on related.slug = target.slug
        where  target.id in (select value from json_each(@Ids))
        """;

    private const string SelectProfiles = "select id, slug, name, vendor, kind from provider where id in (select value from json_each(@Ids))";

    private const string SelectClaims = """
        select   provider_id                                                                                     as ProviderId,
                 topic                                                                                           as Topic,
                 claim_values                                                                                    as ClaimValues,
                 concat_ws(char(10),
                           (select group_concat(concat_ws(char(10), quote, note), char(10)) from evidence where claim_id = claim.id),
                           summary, applies_to)                                                                  as Words
        from     claim
        where    provider_id in (select value from json_each(@Ids))
                 and topic in (select value from json_each(@Topics))
        order by id
        """;

    private static readonly string[] Intermediaries = ["gateway", "cloud-platform"];

    /// <summary>Only pairs that one of these profiles is part of, or all.</summary>
    public static void Write(BakeScope scope, IReadOnlyCollection<long>? only = null)
    {
        var found = scope.Connection.Query<(long From, long To)>(only is null ? SelectLinks : SelectLinksOf, new { Ids = JsonSerializer.Serialize(only ?? []) })
            .ToHashSet();

        // Only profiles one of which links to the other can make a pair: with ten thousand profiles all pairs would be too many to look at.
        var pairs = found.Concat(found.Select(link => (From: link.To, To: link.From))).Distinct().Order().ToList();
        var profiles = Profiles(scope, pairs.Select(pair => pair.From).Distinct());
        scope.Insert(InsertHop,
            from pair in pairs
            let via = profiles[pair.From]
            let upstream = profiles[pair.To]
            where PassesOn(scope.Vocabulary, via) && !UpstreamNames.AreOneCompany(via, upstream)
            let named = UpstreamNames.Stand(via.Words, upstream)
            where Leads(Layer(scope.Vocabulary, via)
                .CompareTo(Layer(scope.Vocabulary, upstream)), found.Contains(pair), found.Contains((pair.To, pair.From)), named)
            select new { ViaId = via.Id, UpstreamId = upstream.Id, Named = named });
    }

    private static Dictionary<long, HopProfile> Profiles(BakeScope scope, IEnumerable<long> asked)
    {
        var ids = JsonSerializer.Serialize(asked);
        var topics = JsonSerializer.Serialize(scope.Vocabulary.WithRole(TopicRole.PassesOn).Select(topic => topic.Key));
        var claims = scope.Connection.Query<(long, string, string, string)>(SelectClaims, new { Ids = ids, Topics = topics })
            .Select(row => new HopClaim(row.Item1, row.Item2, row.Item3, row.Item4)).ToLookup(claim => claim.ProviderId);
        return scope.Connection.Query<(long Id, string Slug, string Name, string Vendor, string Kind)>(SelectProfiles, new { Ids = ids })
            .ToDictionary(row => row.Id, row => new HopProfile(row.Id, row.Slug, row.Name, row.Vendor, row.Kind) { Claims = [.. claims[row.Id]] });
    }

    /// <summary>Said by the claim; where nothing is said, expected of those whose business it is.</summary>
    private static bool PassesOn(Vocabulary vocabulary, HopProfile profile)
    {
        var values = profile.Claims.SelectMany(claim => claim.Values.Select(value => value == Nobody(vocabulary.FindTopic(claim.Topic)!))).ToList();
        return values.Count > 0 ? values.Contains(false) : Intermediaries.Contains(profile.Kind);
    }

    /// <summary>
    /// A link alone has no direction: it leads from the layer that passes on to the one that runs models. Between equals the claim decides, or who
    /// links to whom.
    /// </summary>
    private static bool Leads(int above, bool linksTo, bool isLinkedFrom, bool named) => above > 0 || (above == 0 && linksTo && (named || !isLinkedFrom));

    /// <summary>Kinds stand in the vocabulary from those that run models to those that pass requests on.</summary>
    private static int Layer(Vocabulary vocabulary, HopProfile profile) =>
        vocabulary.Words(WordList.Kinds).Select(kind => kind.Key).ToList().IndexOf(profile.Kind);

    /// <summary>The strongest value says that nothing is passed on.</summary>
    private static string? Nobody(Topic topic) => topic.Values is [var first, ..] ? first.Key : null;
}
