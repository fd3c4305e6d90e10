using System.Text.Json;
using Dapper;
using InferCheck.Model;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Reading;

/// <summary>Finds what the words are the name of, and whose a host is.</summary>
public sealed class NameQueries(string connectionString)
{
    /// <summary>Words that stand in more names than this are the name of nothing.</summary>
    private const int MostRead = 3_000;

    /// <summary>From the end, where topics and companies stand.</summary>
    private const string SelectNames = """
        select   text    as Text,
                 kind    as Kind,
                 title   as Title,
                 address as Address,
                 subject as Subject
        from     name
        where    name match @Query
        order by rowid desc
        limit    @MostRead
        """;

    private const string SelectUsers = """
        select   distinct
                 subprocessor.company as Company,
                 provider.slug        as Provider
        from     subprocessor
                 join provider on provider.id = subprocessor.provider_id
        where    subprocessor.company in (select value from json_each(@Companies))
        order by provider.id
        """;

    private const string SelectRunners = """
        select   distinct
                 offer.model   as Model,
                 provider.slug as Provider
        from     offer
                 join provider on provider.slug = offer.provider
        where    offer.model in (select value from json_each(@Models))
        order by provider.id
        """;

    private const string SelectOwners = """
        select   host.host     as Host,
                 provider.slug as Slug,
                 provider.name as Name
        from     host
                 join provider on provider.id = host.provider_id
        where    host.host in (select value from json_each(@Hosts))
        order by provider.id
        """;

    /// <summary>The providers to whom the longest known part of an address belongs.</summary>
    public IReadOnlyList<DirectAnswer> Owners(AskedHost host)
    {
        using var connection = Database.Open(connectionString);
        var hosts = JsonSerializer.Serialize(host.Candidates);
        var owners = connection.Query<(string Host, string Slug, string Name)>(SelectOwners, new { Hosts = hosts }).AsList();
        var longest = owners.Select(owner => owner.Host.Length).DefaultIfEmpty(0).Max();
        return [.. owners.Where(owner => owner.Host.Length == longest).Select(owner => new DirectAnswer
        {
            Kind = NameKind.Host,
            Title = owner.Name,
            Address = PageAddresses.Provider(owner.Slug),
            IsWhole = true,
            Providers = [owner.Slug],
        })];
    }

    /// <summary>What has a name with these words, the best first.</summary>
    public IReadOnlyList<DirectAnswer> Find(string text)
    {
        var asked = PlainWords.Of(string.Join(' ', FtsQuery.Words(text)));
        if (asked.Count == 0)
        {
            return [];
        }

        using var connection = Database.Open(connectionString);
        var fit = Read(connection, text).Select(name => (Name: name, Rank: NameRanks.Of(asked, name.Text)))
            .Where(found => found.Rank < FirstUnfit(found.Name.Kind, asked.Count)).ToList();
        var pages = fit.Where(found => IsModelPage(found.Name)).DistinctBy(found => Written(found.Name), StringComparer.Ordinal)
            .ToDictionary(found => Written(found.Name), found => found.Name.Subject, StringComparer.Ordinal);
        var named = fit.GroupBy(found => Thing(found.Name, pages)).ToList();
        var companies = named.Select(names => names.Key).Where(thing => thing.Kind == NameKind.Company).Select(thing => thing.Key);
        var users = connection.Query<(string, string)>(SelectUsers, new { Companies = JsonSerializer.Serialize(companies) })
            .Concat(connection.Query<(string, string)>(SelectRunners, new { Models = JsonSerializer.Serialize(pages.Values.Distinct()) }))
            .ToLookup(user => user.Item1, user => user.Item2);
        return Ordered([.. named.Select(names =>
            (Answer: Answer(names.Key, [.. names.OrderBy(found => found.Rank)], users), Rank: names.Min(found => found.Rank)))
            .Where(found => found.Answer.Kind != NameKind.Company || found.Answer.Providers.Count > 0)]);
    }

    /// <summary>Whoever types the very name of a provider does not ask for each model that has it in its own.</summary>
    private static IReadOnlyList<DirectAnswer> Ordered(IReadOnlyList<(DirectAnswer Answer, NameRank Rank)> things)
    {
        var isMaker = things.Any(found => found.Rank == NameRank.Exact && found.Answer.Kind != NameKind.Model);
        var places = NameKind.All.Index().ToDictionary(kind => kind.Item, kind => kind.Index, StringComparer.Ordinal);
        return [.. things.Where(found => found.Answer.Kind != NameKind.Model || found.Rank == NameRank.Exact || !isMaker)
            .OrderBy(found => found.Rank).ThenBy(found => places[found.Answer.Kind]).ThenByDescending(found => found.Answer.Providers.Count)
            .ThenBy(found => found.Answer.Title, StringComparer.OrdinalIgnoreCase).Select(found => found.Answer)];
    }

    /// <summary>An answer to a topic is meant by its whole name, or by more than one word of it.</summary>
    private static NameRank FirstUnfit(string kind, int words) => kind != NameKind.Value ? NameRank.None : words > 1 ? NameRank.Has : NameRank.Begins;

    /// <summary>When more names have the words than are read, those that begin with them are looked for by themselves.</summary>
    private static IEnumerable<NameRow> Read(SqliteConnection connection, string text)
    {
        var names = connection.Query<NameRow>(SelectNames, new { Query = FtsQuery.ForNames(text), MostRead }).AsList();
        return names.Count < MostRead ? names : names.Concat(connection.Query<NameRow>(SelectNames, new { Query = $"^{FtsQuery.From(text)}", MostRead }));
    }

    /// <summary>What a name is one of. Providers write the same model with blanks and with hyphens; one with a page has several names.</summary>
    private static (string Kind, string Key) Thing(NameRow name, Dictionary<string, string> pages) => name.Kind switch
    {
        NameKind.Value => (NameKind.Topic, name.Subject),
        NameKind.Model => (NameKind.Model, IsModelPage(name) ? name.Subject : pages.GetValueOrDefault(Written(name)) ?? Written(name)),
        _ => (name.Kind, name.Subject),
    };

    private static bool IsModelPage(NameRow name) => name.Kind == NameKind.Model && name.Address.StartsWith(PageAddresses.Models, StringComparison.Ordinal);

    private static string Written(NameRow name) => string.Concat(PlainWords.Of(name.Text));

    private static DirectAnswer Answer((string Kind, string Key) thing, IReadOnlyList<(NameRow Name, NameRank Rank)> names, ILookup<string, string> users)
    {
        var best = names[0].Name;
        var page = names.Select(found => found.Name).FirstOrDefault(IsModelPage);
        IReadOnlyList<string> providers = thing.Kind switch
        {
            NameKind.Provider => [.. names.Select(found => found.Name.Subject).Distinct(StringComparer.Ordinal).Reverse()],
            NameKind.Model => [.. names.Where(found => !IsModelPage(found.Name)).Select(found => found.Name.Subject).Reverse().Concat(users[thing.Key])
                .Distinct(StringComparer.Ordinal)],
            NameKind.Company => [.. users[thing.Key]],
            _ => [],
        };
        return new DirectAnswer
        {
            Kind = thing.Kind,
            Title = page?.Title ?? (thing.Kind == NameKind.Model ? names.CountBy(found => found.Name.Title).MaxBy(title => title.Value).Key : best.Title),
            Address = page?.Address ?? (thing.Kind == NameKind.Model && providers.Count > 1 ? null : best.Address),
            IsWhole = names[0].Rank <= NameRank.Begins,
            Providers = providers,
        };
    }
}
