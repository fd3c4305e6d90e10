using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Comparing;

/// <summary>Puts providers side by side, topic by topic: what a preset asks for first, then the groups of the vocabulary.</summary>
internal sealed class ComparisonMaker(Vocabulary vocabulary, Words words, Texts texts)
{
    private const string AskedGroup = "asked";

    public Comparison Make(IReadOnlyList<Profile> profiles, CompareQuery query)
    {
        var preset = vocabulary.Presets.FirstOrDefault(known => known.Key == query.Preset);
        var supposed = query.Asked.Supposed;
        var conditions = supposed.Asked(preset?.Conditions ?? Conditions.None);
        var rows = vocabulary.Topics.Where(topic => query.Holds(topic.Key)).Select(topic => Row(topic, profiles, conditions)).ToList();
        var shown = rows.Where(row => !row.IsEmpty || IsAsked(row, conditions)).ToList();
        var hidden = query.OnlyDifferences && profiles.Count > 1 ? shown.FindAll(row => row.Likeness == Likeness.Alike) : [];
        return new Comparison
        {
            Profiles = profiles,
            Groups = [.. Groups([.. shown.Except(hidden)], conditions, preset).Where(group => group.Rows.Count > 0)],
            Hidden = [.. hidden.Select(row => row.Topic)],
            NotLookedAt = [.. rows.Except(shown).Select(row => row.Topic)],
            Counts = shown.CountBy(row => row.Likeness).ToDictionary(),
            Preset = preset,
            Outcomes = [.. profiles.Select(profile => Matcher.Match(conditions, [.. Facts(profile.Claims), .. profile.Companies(vocabulary)]).Outcome)],
            Tiers = [.. profiles.Select(profile => supposed.IsNothing ? words.Tier(profile.Provider.Tier)
                : TierMatch.Of(vocabulary.Tiers, Facts(profile.Claims), supposed))],
            Exits = [.. profiles.SelectMany(profile => Matcher.Match(supposed.Asked(Conditions.None), profile.Companies(vocabulary)).Parts)],
        };
    }

    private IEnumerable<ComparisonGroup> Groups(IReadOnlyList<ComparisonRow> rows, Conditions conditions, Preset? preset)
    {
        var asked = rows.Where(row => IsAsked(row, conditions)).ToList();
        yield return new ComparisonGroup(AskedGroup, preset is null ? "" : texts["compare.asked", words.In(preset.Label)], asked);
        foreach (var group in vocabulary.Words(WordList.Groups))
        {
            yield return new ComparisonGroup(group.Key, words.In(group.Label), [.. rows.Except(asked).Where(row => row.Topic.Group == group.Key)]);
        }
    }

    private static ComparisonRow Row(Topic topic, IReadOnlyList<Profile> profiles, Conditions conditions)
    {
        var requirements = conditions.Requirements.Where(requirement => requirement.Topic == topic.Key).Distinct().ToList();
        var answers = profiles.Select(profile => TopicAnswer.Of(profile, topic)).ToList();
        var likeness = LikenessOf(answers);
        return new ComparisonRow
        {
            Topic = topic,
            Likeness = likeness,
            IsAlternative = requirements.Count > 0 && conditions.All.All(requirement => requirement.Topic != topic.Key),
            Answers = [.. answers.Select((answer, place) => answer with
            {
                Matches = [.. requirements.Select(requirement => Matcher.Match(requirement, Facts(answer.Claims)))],
                SameAs = likeness == Likeness.Alike ? null
                    : answers.Take(place).FirstOrDefault(other =>
                    ComparableAnswer.Full(other.Claims) == ComparableAnswer.Full(answer.Claims))?.Profile.Provider.Name,
            })],
        };
    }

    private static Likeness LikenessOf(IReadOnlyList<TopicAnswer> answers)
    {
        var stated = answers.Where(answer => answer.IsStated).Select(answer => ComparableAnswer.Values(answer.Claims)).ToList();
        return answers.Select(answer => ComparableAnswer.Full(answer.Claims)).Distinct().Count() <= 1 ? Likeness.Alike
            : stated.Distinct().Count() > 1 ? Likeness.Differs
            : stated.Count < answers.Count ? Likeness.Open
            : Likeness.Details;
    }

    private static bool IsAsked(ComparisonRow row, Conditions conditions) => conditions.Requirements.Any(requirement => requirement.Topic == row.Topic.Key);

    private static List<Fact> Facts(IEnumerable<ClaimRow> claims) => [.. claims.Select(claim => claim.ToFact())];
}
