using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>Writes the vocabulary: as one text for the program, and in tables what statements and readers of the file need of it, in English.</summary>
internal static class VocabularyBake
{
    private const string InsertVocabulary = "insert into vocabulary (content) values (@Content)";

    private const string InsertTopic = """
        insert into topic (key, ordinal, topic_group, type, label, question, help, recheck_days)
        values (@Key, @Ordinal, @Group, @Type, @Label, @Question, @Help, @RecheckDays)
        """;

    private const string InsertValue = """
        insert into topic_value (topic, ordinal, key, label, meaning, tone)
        values (@Topic, @Ordinal, @Key, @Label, @Meaning, @Tone)
        """;

    private const string InsertCountry = "insert into country (key, eea, adequacy_since) values (@Key, @Eea, @Since)";

    private const string InsertLine = "insert into checklist_line (key, ordinal) values (@Key, @Ordinal)";

    public static void Write(BakeScope scope)
    {
        var vocabulary = scope.Vocabulary;
        scope.Insert(InsertVocabulary, [new { Content = VocabularyJson.Write(vocabulary) }]);
        scope.Insert(InsertTopic, vocabulary.Topics.Select((topic, ordinal) => new
        {
            topic.Key,
            Ordinal = ordinal,
            topic.Group,
            Type = topic.Type.ToString().ToLowerInvariant(),
            Label = topic.Label.English,
            Question = topic.Question.English,
            Help = topic.Help.English,
            topic.RecheckDays,
        }));
        scope.Insert(InsertValue, vocabulary.Topics.SelectMany(topic => topic.Values.Select((value, ordinal) => new
        {
            Topic = topic.Key,
            Ordinal = ordinal,
            value.Key,
            Label = value.Label.English,
            Meaning = value.Meaning.English,
            value.Tone,
        })));
        scope.Insert(InsertCountry, vocabulary.Countries.Select(country => new { country.Key, country.Eea, country.Adequacy?.Since }));
        scope.Insert(InsertLine, vocabulary.Checklist.Select((line, ordinal) => new { line.Key, Ordinal = ordinal }));
        scope.Writer.Write(NameBake.Words(vocabulary));
    }
}
