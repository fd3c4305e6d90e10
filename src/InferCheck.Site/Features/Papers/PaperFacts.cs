using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>What stands on top of a paper: what was asked, of which data, and where that can be looked up again.</summary>
internal sealed class PaperFacts(ContentStore store, Words words, Texts texts, EditionShelf shelf, ChosenDay shown)
{
    /// <summary>The newest in the data, without the hour that comes with it.</summary>
    public string Day => store.GeneratedAt.Split('T')[0];

    public IEnumerable<PaperFact> Of(PaperPlace place, string asked, string page, IEnumerable<PaperFact> more) =>
    [
        .. Supposition(place.Supposed),
        new(texts["paper.asked"], asked),
        .. more,
        new(texts["paper.day"], Day),
        new(texts["paper.version"], store.ContentVersion),
        new(texts["paper.address"], place.Public(place.Page), place.Page),
        .. Kept(place),
        new(page, place.Public(place.AskedAt), place.AskedAt),
    ];

    /// <summary>Whose service it is, how old the readings are, and who has read them twice.</summary>
    public IEnumerable<PaperFact> Of(Profile profile)
    {
        var provider = profile.Provider;
        yield return new(texts["profile.sold-as"], words.Of(WordList.Kinds, provider.Kind));
        yield return new(texts["profile.vendor"], provider.Headquarters is null ? provider.Vendor
            : $"{provider.Vendor}, {words.Country(provider.Headquarters)}");
        yield return new(texts["profile.policy-dated"], words.Date(provider.PolicyDated));
        if (provider.LastRead is not null)
        {
            yield return new(texts["column.last-read"], provider.LastRead);
        }

        yield return new(texts["profile.review"], ReviewWords.Of(profile.Reviews, texts));
        if (provider.Retired is not null)
        {
            yield return new(texts["paper.retired"], provider.Retired);
        }
    }

    /// <summary>Where this very content can be looked up when it has long been replaced, as far as it is kept. A paper of another day stands there.</summary>
    private IEnumerable<PaperFact> Kept(PaperPlace place)
    {
        var edition = shown.Content is null ? shelf.Editions.LastOrDefault(edition => edition.Version == store.ContentVersion) : null;
        return edition is null ? [] : [new PaperFact(texts["paper.kept"], place.Public(new AddressPrefix(Day: edition.Day).Before(place.Page)))];
    }

    /// <summary>What no paper may be filed without, since nothing in it is so.</summary>
    private IEnumerable<PaperFact> Supposition(Supposed supposed) => supposed.IsNothing ? []
        : [new PaperFact(texts["paper.supposed"], $"{new SupposedWords(words, texts).Line(supposed)}. {texts["suppose.not-today"]}")];

    /// <summary>What a preset asks, in its own sentence.</summary>
    public IEnumerable<PaperFact> Measure(string? preset) => store.Vocabulary.Presets.Where(known => known.Key == preset)
        .Select(known => new PaperFact(texts["compare.measured"], $"{words.In(known.Label)}: {words.In(known.Sentence)}"));

    /// <summary>Nothing that was asked for is missing without a word.</summary>
    public IEnumerable<PaperFact> LeftOut(params IEnumerable<string> reasons) => reasons.Select(reason => new PaperFact(texts["paper.left-out"], reason));
}
