using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Twins;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>`compare`: two to four providers side by side, on the topics asked, on those of a preset, or on all that anybody has read.</summary>
internal sealed class CompareProviders
{
    private const int Least = 2;
    private const int Most = 4;

    private readonly McpCall call;
    private readonly IReadOnlyList<Profile> profiles;
    private readonly Conditions? asked;
    private readonly IReadOnlyList<ConditionsMatch> matches;
    private readonly McpMarkdown markdown;

    private CompareProviders(McpCall call)
    {
        this.call = call;
        profiles = call.Profiles(Least, Most);
        asked = call.Vocabulary.Presets.FirstOrDefault(preset => preset.Key == call.One(IndexQueryReader.Preset))?.Conditions;
        var evaluation = call.Store.Index.Evaluate(asked ?? Conditions.None);
        matches = [.. profiles.Select(profile => evaluation.Match(profile.Provider.Id))];
        markdown = new McpMarkdown(call.Words, call.Texts);
    }

    public static McpReply Answer(McpCall call) => new CompareProviders(call).Answer();

    private McpReply Answer()
    {
        var topics = Topics();
        var part = call.Part(topics.Count, place => Topic(topics[place]));
        var outcomes = profiles.Select((profile, place) => (profile.Provider, matches[place].Outcome)).ToList();
        var answer = new McpComparisonAnswer(call, part, asked is null ? null : VocabularyMap.Conditions(asked),
            asked is null ? new Dictionary<string, string>() : outcomes.ToDictionary(pair => pair.Provider.Slug, pair => pair.Outcome.Name()));
        return new McpReply(
            answer,
            call.Told(string.Join(", ", profiles.Select(profile => profile.Provider.Name)), asked is null ? [] : outcomes.Select(pair =>
                $"- {Text(pair.Provider.Name)}: {Label(pair.Outcome)}"), part),
            [.. profiles.Select(profile => McpPages.Of(call, profile.Provider.Name, Links.Provider(profile.Provider.Slug).Markdown!))]);
    }

    private IReadOnlyList<Topic> Topics()
    {
        var named = call.Many(McpParameters.Topics);
        var wanted = (named.Count > 0 ? named : asked is not null ? asked.Requirements.Select(requirement => requirement.Topic)
            : profiles.SelectMany(profile => profile.Claims.Select(claim => claim.Topic))).ToHashSet(StringComparer.Ordinal);
        return [.. call.Vocabulary.Topics.Where(topic => wanted.Contains(topic.Key))];
    }

    private (McpComparedTopic Item, string Text) Topic(Topic topic)
    {
        var writer = new MarkdownWriter().Heading(2, $"{call.Words.Topic(topic.Key)}: {topic.Question[call.Texts.Language]}");
        var answers = profiles.Select((profile, place) => Side(writer, profile, topic, OutcomeOf(matches[place], topic))).ToList();
        return (new McpComparedTopic { Topic = topic.Key, Question = topic.Question[call.Texts.Language], Answers = answers }, writer.ToString());
    }

    private McpComparedAnswer Side(MarkdownWriter writer, Profile profile, Topic topic, Outcome? outcome)
    {
        var claims = profile.Claims.Where(claim => claim.Topic == topic.Key).ToList();
        writer.Heading(3, profile.Provider.Name + (outcome is { } stands ? $": {Label(stands)}" : ""));
        writer.Block(claims.Count == 0 ? call.Texts["reason.nobody-looked"] : null);
        foreach (var claim in claims)
        {
            markdown.Claim(writer, profile, claim);
        }

        return new McpComparedAnswer
        {
            Provider = profile.Provider.Slug,
            Outcome = outcome?.Name(),
            Claims = [.. claims.Select(claim => McpClaim.Plain(profile, claim, call.Vocabulary))],
        };
    }

    private static Outcome? OutcomeOf(ConditionsMatch match, Topic topic) =>
        match.Parts.Where(part => part.Requirement.Topic == topic.Key).Select(part => (Outcome?)part.Outcome).Max();

    private string Label(Outcome outcome) => call.Words.Of(WordList.Outcomes, outcome.Name());
}
