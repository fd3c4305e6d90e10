using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>The vocabulary as the API gives it, with labels in every language there is.</summary>
internal static class VocabularyMap
{
    public static string TypeName(TopicType type) => type.ToString().ToLowerInvariant();

    public static ApiTopic Topic(Topic topic) => new()
    {
        Key = topic.Key,
        Group = topic.Group,
        Type = TypeName(topic.Type),
        Label = topic.Label.ByLanguage,
        Question = topic.Question.ByLanguage,
        Help = topic.Help.ByLanguage,
        RecheckDays = topic.RecheckDays,
        Fields = topic.Fields,
        Values = [.. topic.Values.Select(value =>
            new ApiTopicValue { Key = value.Key, Label = value.Label.ByLanguage, Meaning = value.Meaning.ByLanguage, Tone = value.Tone })],
    };

    public static ApiPreset Preset(Preset preset) => new()
    {
        Key = preset.Key,
        Label = preset.Label.ByLanguage,
        Sentence = preset.Sentence.ByLanguage,
        Conditions = Conditions(preset.Conditions),
    };

    public static ApiTier Tier(Tier tier) => new()
    {
        Key = tier.Key,
        Label = tier.Label.ByLanguage,
        Sentence = tier.Sentence.ByLanguage,
        Tone = tier.Tone,
        Conditions = Conditions(tier.Conditions),
        Outcomes = tier.Outcomes,
    };

    public static IEnumerable<ApiWord> Words(Vocabulary vocabulary) =>
        vocabulary.WordLists.OrderBy(list => list.Key, StringComparer.Ordinal).SelectMany(list => list.Value.Select(word => new ApiWord
        {
            List = list.Key,
            Key = word.Key,
            Label = word.Label.ByLanguage,
            Meaning = word.Meaning.ByLanguage,
            Primary = word.Primary,
        }));

    public static ApiCountry Country(Country country) => new()
    {
        Key = country.Key,
        Label = country.Label.ByLanguage,
        Eea = country.Eea,
        Adequacy = country.Adequacy is { } decision
            ? new ApiAdequacy { Since = Dates.Day(decision.Since), Link = decision.Link, Condition = decision.Condition?.ByLanguage }
            : null,
    };

    public static ApiConditions Conditions(Conditions conditions) => new()
    {
        All = Requirements(conditions.All),
        Any = [.. conditions.Any.Select(Requirements)],
    };

    private static IReadOnlyList<ApiRequirement> Requirements(IReadOnlyList<Requirement> requirements) =>
        [.. requirements.Select(requirement => new ApiRequirement { Topic = requirement.Topic, Accepted = requirement.Accepted })];
}
