using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>What the papers of several providers say alike.</summary>
internal sealed class PaperWords(Words words, Texts texts)
{
    private readonly Reasons reasons = new(words, texts);
    private readonly Cells cells = new(words, texts);

    /// <summary>No slug and no topic takes a name that the page has for itself.</summary>
    public static PaperAnchor Anchor(string key, string title) => new($"on-{key}", title);

    public string Topics(IEnumerable<Topic> topics) => string.Join(", ", topics.Select(topic => words.In(topic.Label)));

    public string Section(Outcome outcome) => texts[$"section.{outcome.Name()}"];

    public PaperStanding Standing(ProviderRow provider, ConditionsMatch match) =>
        new(provider.Slug, provider.Name, [.. Reasons.Telling(match).Select(reasons.Line)]);

    public PaperStand Stand(RequirementMatch match) =>
        new(match.Outcome, words.Of(WordList.Outcomes, match.Outcome.Name()), reasons.Full(match));

    /// <summary>The claim that stands for a topic, and that there is more to it.</summary>
    public string InShort(Topic topic, IReadOnlyList<Fact> facts, Supposed supposed)
    {
        var cell = cells.Of(topic, facts);
        var main = facts.Any(fact => fact.IsConflicting) ? null : Fact.Main(facts);
        return string.Join("; ", new[]
        {
            cell.Title ?? cell.Word,
            cell.IsReported ? texts["cell.reported"] : null,
            cell.IsDoubted ? texts["cell.doubted"] : null,
            main is { IsConditional: true } ? $"{texts["reason.only-if"]} {reasons.Conditions(main)}" : null,
            main is { Excludes.Count: > 0 } ? texts["dossier.excludes"] : null,
            cell.Others > 0 ? texts["cell.others"] : null,
        }.OfType<string>().Concat(new SupposedWords(words, texts).On(supposed, facts)));
    }

    /// <summary>Names that are no provider here, and those for which there is no room.</summary>
    public IEnumerable<string> LeftOut(ChosenProviders chosen, string most)
    {
        foreach (var unknown in chosen.Unknown)
        {
            yield return texts["unknown.title", unknown.Asked];
        }

        if (chosen.LeftOut.Count > 0)
        {
            yield return $"{most} {texts["compare.left-out", string.Join(", ", chosen.LeftOut.Select(provider => provider.Name))]}";
        }
    }
}
