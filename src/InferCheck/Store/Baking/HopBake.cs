using InferCheck.Model;

namespace InferCheck.Store.Baking;

/// <summary>Writes the pairs that make sense in a chain: profiles that are linked, of two companies, where the first passes prompts on.</summary>
internal static class HopBake
{
    private const string Topic = "third-parties";

    private const string InsertHop = "insert into hop (provider_id, upstream_id, named) values (@ViaId, @UpstreamId, @Named)";

    private static readonly string[] Intermediaries = ["gateway", "cloud-platform"];

    public static void Write(BakeScope scope, IReadOnlyList<(int Id, Provider Provider)> providers)
    {
        var vocabulary = scope.Vocabulary;
        var linked = Linked(providers);
        scope.Insert(InsertHop,
            from via in providers
            where PassesOn(vocabulary, via.Provider)
            from upstream in linked[via.Provider.Slug].OrderBy(pair => pair.Id)
            where !UpstreamNames.AreOneCompany(via.Provider, upstream.Provider)
            let named = UpstreamNames.Stand(Texts(via.Provider), upstream.Provider)
            where Leads(vocabulary, via.Provider, upstream.Provider, named)
            select new { ViaId = via.Id, UpstreamId = upstream.Id, Named = named });
    }

    /// <summary>Only profiles one of which links to the other can make a pair: with ten thousand profiles all pairs would be too many to look at.</summary>
    private static ILookup<string, (int Id, Provider Provider)> Linked(IReadOnlyList<(int Id, Provider Provider)> providers)
    {
        var bySlug = providers.ToDictionary(pair => pair.Provider.Slug);
        return providers
            .SelectMany(from => from.Provider.Related.Select(slug => slug.Value).Where(bySlug.ContainsKey).Select(slug => (From: from, To: bySlug[slug])))
            .SelectMany(link => new[] { link, (From: link.To, To: link.From) })
            .Distinct()
            .ToLookup(link => link.From.Provider.Slug, link => link.To);
    }

    /// <summary>Said by the claim; where nothing is said, expected of those whose business it is.</summary>
    private static bool PassesOn(Vocabulary vocabulary, Provider provider)
    {
        var nobody = vocabulary.FindTopic(Topic)?.Values is [var first, ..] ? first.Key : null;
        var values = provider.Claims.Where(claim => claim.Topic?.Value == Topic).SelectMany(claim => claim.Values).Select(value => value.Value).ToList();
        return values.Count > 0 ? values.Exists(value => value != nobody) : Intermediaries.Contains(provider.Kind?.Value);
    }

    /// <summary>A link alone has no direction: it leads from the layer that passes on to the one that runs models. Between equals the claim decides, or who links to whom.</summary>
    private static bool Leads(Vocabulary vocabulary, Provider via, Provider upstream, bool named)
    {
        var (linksTo, isLinkedFrom) = (Links(via, upstream), Links(upstream, via));
        return Layer(vocabulary, via).CompareTo(Layer(vocabulary, upstream)) switch
        {
            > 0 => linksTo || isLinkedFrom,
            0 => linksTo && (named || !isLinkedFrom),
            _ => false,
        };
    }

    private static bool Links(Provider from, Provider to) => from.Related.Any(slug => slug.Value == to.Slug);

    /// <summary>Kinds stand in the vocabulary from those that run models to those that pass requests on.</summary>
    private static int Layer(Vocabulary vocabulary, Provider provider) =>
        vocabulary.Words(WordList.Kinds).Select(kind => kind.Key).ToList().IndexOf(provider.Kind?.Value ?? "");

    private static string Texts(Provider provider) => string.Join('\n',
        from claim in provider.Claims
        where claim.Topic?.Value == Topic
        from text in claim.Evidence.SelectMany(item => new[] { item.Quote, item.Note }).Append(claim.Summary).Append(claim.AppliesTo)
        where text is not null
        select text.Value);
}
