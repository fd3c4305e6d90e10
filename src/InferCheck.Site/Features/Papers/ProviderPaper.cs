using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>Puts the claims of a profile under the articles that the vocabulary names for their topics.</summary>
internal sealed class ProviderPaper(ContentStore store, Words words, Texts texts, PaperFacts facts)
{
    public WorkingPaper Make(Profile profile, PaperPlace place)
    {
        var claims = new PaperClaims(new SupposedWords(words, texts), place.Supposed);
        return new WorkingPaper
        {
            Kind = texts["paper.crumb"],
            Name = profile.Provider.Name,
            FileName = $"{profile.Provider.Slug}-paper",
            Notice = texts["paper.is-not"],
            Facts = [.. facts.Of(place, texts["paper.asked-articles"], texts["paper.profile"], [.. Exit(profile, place.Supposed), .. facts.Of(profile)])],
            Day = facts.Day,
            Sections = [.. store.Vocabulary.Articles.Select(article => Under(article, profile, claims))],
            Incidents = [.. PaperIncident.Of(profile)],
            Choices = Choices(texts),
            Sources = claims.Sources,
        };
    }

    /// <summary>What can be decided on one service.</summary>
    public static IReadOnlyList<string> Choices(Texts texts) =>
        [texts["paper.choice-yes"], texts["paper.choice-conditions"], texts["paper.choice-ask"], texts["paper.choice-no"]];

    /// <summary>Whether it stands without the companies that are supposed to drop out.</summary>
    private IEnumerable<PaperFact> Exit(Profile profile, Supposed supposed) =>
        Matcher.Match(supposed.Asked(Conditions.None), profile.Companies(store.Vocabulary)).Parts
            .Select(part => new PaperFact(words.Topic(part.Requirement.Topic), new Reasons(words, texts).Of(part).Text));

    private PaperSection Under(Article article, Profile profile, PaperClaims claims)
    {
        var anchor = new PaperAnchor(article.Key, words.In(article.Label));
        return new PaperSection
        {
            Anchor = anchor,
            Asks = words.In(article.Asks),
            Law = article.Link,
            Note = article.Note is null ? null : words.In(article.Note),
            Parts = [.. article.Topics.Select(topic => new PaperPart
            {
                Title = words.Topic(topic),
                Provider = profile.Provider.Name,
                Topic = words.Topic(topic),
                Claims = claims.Of(profile, topic, anchor),
                Nothing = texts["paper.not-looked-at"],
            })],
        };
    }
}
