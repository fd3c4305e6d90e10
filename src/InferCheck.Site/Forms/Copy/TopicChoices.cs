using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Copy;

/// <summary>
/// How a provider stands to every choice of values of a topic. What is chosen matters only by which of the provider's own answers it accepts: with
/// two different answers there are
/// four cases, and each is decided here. The place of a case is the number whose bits say which answers are accepted.
/// </summary>
internal sealed class TopicChoices(ContentIndex index, Reasons reasons, Texts texts)
{
    /// <summary>A provider with more different answers on one topic has more cases than a reader's browser should load.</summary>
    private const int MostAnswers = 10;

    public object Of(int provider, string topic)
    {
        var facts = index.Facts(provider, topic);
        var answers = facts.Where(fact => fact.IsStated).Select(fact => fact.Answers).DistinctBy(values => string.Join('\n', values)).ToList();
        return answers.Count > MostAnswers
            ? new { Answers = Array.Empty<string[]>(), Cases = new[] { new ChosenAnswer(topic, Outcome.NotRead, texts["static.unknown"]) } }
            : new { Answers = answers, Cases = Enumerable.Range(0, 1 << answers.Count).Select(accepted => Case(topic, facts, answers, accepted)) };
    }

    /// <summary>Nothing where no choice of values accepts just these answers, because they share values with others.</summary>
    private ChosenAnswer? Case(string topic, IReadOnlyList<Fact> facts, IReadOnlyList<IReadOnlyList<string>> answers, int accepted)
    {
        var byChoice = answers.Index().ToLookup(answer => (accepted & (1 << answer.Index)) != 0, answer => answer.Item);
        var asked = new Requirement(topic, [.. byChoice[true].SelectMany(values => values).Except(byChoice[false].SelectMany(values => values))]);
        if (!byChoice[true].All(values => values.Any(asked.Accepted.Contains)))
        {
            return null;
        }

        var lenient = ChosenAnswer.Of(Matcher.Match(asked, facts), reasons);
        return lenient.Outcome == Outcome.OnlyIf ? lenient with { Strictly = ChosenAnswer.Of(Matcher.Match(asked with { Strict = true }, facts), reasons) }
            : lenient;
    }
}
