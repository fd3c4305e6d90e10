using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>Writes the vocabulary: topics, values, countries, words, presets, tiers, checklist, articles.</summary>
internal static class VocabularyBake
{
    private const string InsertTopic = """
        insert into topic (key, ordinal, topic_group, type, label, question, ask, ask_if, help, recheck_days, fields)
        values (@Key, @Ordinal, @Group, @Type, @Label, @Question, @Ask, @AskIf, @Help, @RecheckDays, @Fields)
        """;

    private const string InsertValue = """
        insert into topic_value (topic, ordinal, key, label, meaning, tone, needs)
        values (@Topic, @Ordinal, @Key, @Label, @Meaning, @Tone, @Needs)
        """;

    private const string InsertCountry = """
        insert into country (key, ordinal, label, eea, adequacy_since, adequacy_link, adequacy_condition)
        values (@Key, @Ordinal, @Label, @Eea, @Since, @Link, @Condition)
        """;

    private const string InsertWord = """
        insert into word (list, ordinal, key, label, meaning, is_primary)
        values (@List, @Ordinal, @Key, @Label, @Meaning, @Primary)
        """;

    private const string InsertPreset = """
        insert into preset (key, ordinal, label, sentence, conditions)
        values (@Key, @Ordinal, @Label, @Sentence, @Conditions)
        """;

    private const string InsertTier = """
        insert into tier (key, ordinal, label, sentence, tone, conditions, outcomes)
        values (@Key, @Ordinal, @Label, @Sentence, @Tone, @Conditions, @Outcomes)
        """;

    private const string InsertLine = """
        insert into checklist_line (key, ordinal, label, topic, accepted)
        values (@Key, @Ordinal, @Label, @Topic, @Accepted)
        """;

    private const string InsertArticle = """
        insert into article (key, ordinal, label, asks, topics, note, link)
        values (@Key, @Ordinal, @Label, @Asks, @Topics, @Note, @Link)
        """;

    public static void Write(BakeScope scope)
    {
        WriteTopics(scope);
        WriteWords(scope);
        WriteConditions(scope);
        WriteArticles(scope);
    }

    private static void WriteTopics(BakeScope scope)
    {
        scope.Insert(InsertTopic, scope.Vocabulary.Topics.Select((topic, ordinal) => new
        {
            topic.Key,
            Ordinal = ordinal,
            topic.Group,
            Type = topic.Type.ToString().ToLowerInvariant(),
            Label = StoreJson.Write(topic.Label),
            Question = StoreJson.Write(topic.Question),
            Ask = StoreJson.Write(topic.Ask),
            topic.AskIf,
            Help = StoreJson.Write(topic.Help),
            topic.RecheckDays,
            Fields = StoreJson.Write(topic.Fields),
        }));
        scope.Insert(InsertValue, scope.Vocabulary.Topics.SelectMany(topic => topic.Values.Select((value, ordinal) => new
        {
            Topic = topic.Key,
            Ordinal = ordinal,
            value.Key,
            Label = StoreJson.Write(value.Label),
            Meaning = StoreJson.Write(value.Meaning),
            value.Tone,
            value.Needs,
        })));
    }

    private static void WriteWords(BakeScope scope)
    {
        scope.Insert(InsertCountry, scope.Vocabulary.Countries.Select((country, ordinal) => new
        {
            country.Key,
            Ordinal = ordinal,
            Label = StoreJson.Write(country.Label),
            country.Eea,
            country.Adequacy?.Since,
            country.Adequacy?.Link,
            Condition = country.Adequacy?.Condition is { } condition ? StoreJson.Write(condition) : null,
        }));
        scope.Insert(InsertWord, scope.Vocabulary.WordLists.OrderBy(list => list.Key).SelectMany(list => list.Value.Select((word, ordinal) => new
        {
            List = list.Key,
            Ordinal = ordinal,
            word.Key,
            Label = StoreJson.Write(word.Label),
            Meaning = StoreJson.Write(word.Meaning),
            word.Primary,
        })));
    }

    private static void WriteConditions(BakeScope scope)
    {
        scope.Insert(InsertPreset, scope.Vocabulary.Presets.Select((preset, ordinal) => new
        {
            preset.Key,
            Ordinal = ordinal,
            Label = StoreJson.Write(preset.Label),
            Sentence = StoreJson.Write(preset.Sentence),
            Conditions = StoreJson.Write(preset.Conditions),
        }));
        scope.Insert(InsertTier, scope.Vocabulary.Tiers.Select((tier, ordinal) => new
        {
            tier.Key,
            Ordinal = ordinal,
            Label = StoreJson.Write(tier.Label),
            Sentence = StoreJson.Write(tier.Sentence),
            tier.Tone,
            Conditions = StoreJson.Write(tier.Conditions),
            Outcomes = StoreJson.Write(tier.Outcomes),
        }));
        scope.Insert(InsertLine, scope.Vocabulary.Checklist.Select((line, ordinal) => new
        {
            line.Key,
            Ordinal = ordinal,
            Label = StoreJson.Write(line.Label),
            line.Requirement?.Topic,
            Accepted = StoreJson.Write(line.Requirement?.Accepted ?? []),
        }));
    }

    private static void WriteArticles(BakeScope scope) => scope.Insert(InsertArticle, scope.Vocabulary.Articles.Select((article, ordinal) => new
    {
        article.Key,
        Ordinal = ordinal,
        Label = StoreJson.Write(article.Label),
        Asks = StoreJson.Write(article.Asks),
        Topics = StoreJson.Write(article.Topics),
        Note = article.Note is null ? null : StoreJson.Write(article.Note),
        article.Link,
    }));
}
