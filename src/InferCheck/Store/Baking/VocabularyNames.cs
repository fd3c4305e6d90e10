using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>What readers may call a topic, an answer to one, and a company.</summary>
internal static class VocabularyNames
{
    public static IEnumerable<NameRow> Of(Vocabulary vocabulary) =>
    [
        .. vocabulary.Topics.SelectMany(topic => Texts(topic.Label, topic.ShortLabel, topic.Question).Append(topic.Key).Select(text => Topic(topic, text))),
        .. vocabulary.Synonyms.SelectMany(row => row.Topics.Select(vocabulary.FindTopic).OfType<Topic>()
            .SelectMany(topic => row.Words.Select(word => Topic(topic, word)))),
        .. Values(vocabulary),
        .. vocabulary.Companies.SelectMany(company => Texts(company.Label).SelectMany(text => new[] { text, ProfileNames.RunTogether(text) })
            .Append(company.Key).Select(text => Company(company, text))),
    ];

    /// <summary>An answer that several topics have, such as “on request”, is the name of none.</summary>
    private static IEnumerable<NameRow> Values(Vocabulary vocabulary)
    {
        var answers = vocabulary.Topics.SelectMany(topic => topic.Values.SelectMany(value =>
            Texts(value.Label, value.ShortLabel).Distinct(StringComparer.OrdinalIgnoreCase).Select(text => (Topic: topic, Value: value, Text: text))));
        return answers.GroupBy(answer => answer.Text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() == 1).SelectMany(same => same)
            .Select(answer => new NameRow
            {
                Text = answer.Text,
                Kind = NameKind.Value,
                Title = $"{answer.Topic.Label.English}: {answer.Value.Label.English}",
                Address = answer.Topic.Type is TopicType.Choice
                    ? PageAddresses.Value(answer.Topic.Key, answer.Value.Key)
                    : PageAddresses.Topic(answer.Topic.Key),
                Subject = answer.Topic.Key,
            });
    }

    private static NameRow Topic(Topic topic, string text) =>
        new() { Text = text, Kind = NameKind.Topic, Title = topic.Label.English, Address = PageAddresses.Topic(topic.Key), Subject = topic.Key };

    private static NameRow Company(Company company, string text) =>
        new() { Text = text, Kind = NameKind.Company, Title = company.Label.English, Address = PageAddresses.Company(company.Key), Subject = company.Key };

    /// <summary>In whatever language it is asked.</summary>
    private static IEnumerable<string> Texts(params IEnumerable<Labels> labels) =>
        labels.SelectMany(label => label.ByLanguage.Values.Order(StringComparer.Ordinal));
}
