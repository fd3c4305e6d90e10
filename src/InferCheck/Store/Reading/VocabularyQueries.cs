using Dapper;
using InferCheck.Model;
using InferCheck.Store.Engine;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Reading;

/// <summary>Reads the vocabulary back, once for each file that is opened.</summary>
internal static class VocabularyQueries
{
    private const string SelectTopics = """
        select key, topic_group, type, label, question, ask, ask_if, help, recheck_days, fields
        from   topic
        order  by ordinal
        """;

    private const string SelectValues = """
        select topic, key, label, meaning, tone, needs
        from   topic_value
        order  by topic, ordinal
        """;

    private const string SelectCountries = """
        select key, label, eea, adequacy_since, adequacy_link, adequacy_condition
        from   country
        order  by ordinal
        """;

    private const string SelectWords = """
        select list, key, label, meaning, is_primary
        from   word
        order  by list, ordinal
        """;

    private const string SelectPresets = "select key, label, sentence, conditions from preset order by ordinal";

    private const string SelectTiers = "select key, label, sentence, tone, conditions, outcomes from tier order by ordinal";

    private const string SelectLines = "select key, label, topic, accepted from checklist_line order by ordinal";

    private const string SelectArticles = "select key, label, asks, topics, note, link from article order by ordinal";

    public static Vocabulary Read(SqliteConnection connection)
    {
        var values = connection.Query<(string Topic, string Key, string Label, string Meaning, string Tone, string? Needs)>(SelectValues)
            .ToLookup(row => row.Topic, row => new TopicValue
            {
                Key = row.Key,
                Label = StoreJson.Labels(row.Label),
                Meaning = StoreJson.Labels(row.Meaning),
                Tone = row.Tone,
                Needs = row.Needs,
            });
        return new Vocabulary
        {
            Topics = [.. Topics(connection, values)],
            Countries = [.. Countries(connection)],
            Certifications = [.. values["certifications"]],
            Presets = [.. connection.Query<(string Key, string Label, string Sentence, string Conditions)>(SelectPresets).Select(row => new Preset
            {
                Key = row.Key,
                Label = StoreJson.Labels(row.Label),
                Sentence = StoreJson.Labels(row.Sentence),
                Conditions = StoreJson.Conditions(row.Conditions),
            })],
            Tiers = [.. Tiers(connection)],
            Checklist = [.. connection.Query<(string Key, string Label, string? Topic, string Accepted)>(SelectLines).Select(row => new ChecklistLine
            {
                Key = row.Key,
                Label = StoreJson.Labels(row.Label),
                Requirement = row.Topic is null ? null : new Requirement(row.Topic, StoreJson.Texts(row.Accepted)),
            })],
            Articles = [.. Articles(connection)],
            WordLists = Words(connection),
        };
    }

    private static IEnumerable<Topic> Topics(SqliteConnection connection, ILookup<string, TopicValue> values) =>
        connection.Query<(string Key, string Group, string Type, string Label, string Question, string Ask, string? AskIf, string Help, int RecheckDays, string Fields)>(SelectTopics)
            .Select(row => new Topic
            {
                Key = row.Key,
                Group = row.Group,
                Type = Enum.Parse<TopicType>(row.Type, ignoreCase: true),
                Label = StoreJson.Labels(row.Label),
                Question = StoreJson.Labels(row.Question),
                Ask = StoreJson.Labels(row.Ask),
                AskIf = row.AskIf,
                Help = StoreJson.Labels(row.Help),
                RecheckDays = row.RecheckDays,
                Fields = StoreJson.Texts(row.Fields),
                Values = [.. values[row.Key]],
            });

    private static IEnumerable<Country> Countries(SqliteConnection connection) =>
        connection.Query<(string Key, string Label, bool Eea, string? Since, string? Link, string? Condition)>(SelectCountries).Select(row => new Country
        {
            Key = row.Key,
            Label = StoreJson.Labels(row.Label),
            Eea = row.Eea,
            Adequacy = row.Since is null ? null : new Adequacy
            {
                Since = row.Since,
                Link = row.Link!,
                Condition = row.Condition is null ? null : StoreJson.Labels(row.Condition),
            },
        });

    private static IEnumerable<Tier> Tiers(SqliteConnection connection) =>
        connection.Query<(string Key, string Label, string Sentence, string Tone, string Conditions, string Outcomes)>(SelectTiers).Select(row => new Tier
        {
            Key = row.Key,
            Label = StoreJson.Labels(row.Label),
            Sentence = StoreJson.Labels(row.Sentence),
            Tone = row.Tone,
            Conditions = StoreJson.Conditions(row.Conditions),
            Outcomes = StoreJson.Texts(row.Outcomes),
        });

    private static IEnumerable<Article> Articles(SqliteConnection connection) =>
        connection.Query<(string Key, string Label, string Asks, string Topics, string? Note, string Link)>(SelectArticles).Select(row => new Article
        {
            Key = row.Key,
            Label = StoreJson.Labels(row.Label),
            Asks = StoreJson.Labels(row.Asks),
            Topics = StoreJson.Texts(row.Topics),
            Note = row.Note is null ? null : StoreJson.Labels(row.Note),
            Link = row.Link,
        });

    private static Dictionary<string, IReadOnlyList<Word>> Words(SqliteConnection connection) =>
        connection.Query<(string List, string Key, string Label, string Meaning, bool Primary)>(SelectWords)
            .GroupBy(row => row.List)
            .ToDictionary(list => list.Key, list => (IReadOnlyList<Word>)[.. list.Select(row => new Word
            {
                Key = row.Key,
                Label = StoreJson.Labels(row.Label),
                Meaning = StoreJson.Labels(row.Meaning),
                Primary = row.Primary,
            })]);
}
