using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Profiles;

/// <summary>The answers on top of a profile as they would count: each is asked again for what it says, under what is supposed.</summary>
internal sealed class SupposedCells(Words words, Texts texts)
{
    private readonly LongCells cells = new(words, texts);

    public Cell Of(Profile profile, Topic topic, Supposed supposed)
    {
        var cell = cells.Of(profile, topic);
        return supposed.Suppositions.Count == 0 ? cell : OfCountry(cell, topic, profile.Facts(topic.Key), supposed) ?? Of(cell, topic, profile, supposed);
    }

    private Cell Of(Cell cell, Topic topic, Profile profile, Supposed supposed)
    {
        var facts = profile.Facts(topic.Key);
        var asked = new Conditions([new Requirement(topic.Key, Fact.Main(facts)?.Values ?? [])], []);
        var match = Matcher.Match(supposed.LabelAsked(asked).All[0], facts);
        return new SupposedWords(words, texts).Moved(match) is { } moved ? cell with { Mark = MarkClass.Of(match.Outcome), Line = moved } : cell;
    }

    /// <summary>An answer whose mark is that of a country loses it with the decision on that country.</summary>
    private Cell? OfCountry(Cell cell, Topic topic, IReadOnlyList<Fact> facts, Supposed supposed)
    {
        var country = topic.Role == TopicRole.Entity ? words.FindCountry(Fact.Main(facts)?.Country) : null;
        var seat = supposed.Seat(country);
        return seat == country ? null : cell with { Mark = MarkClass.Of(seat), Line = texts["suppose.seat"] };
    }
}
