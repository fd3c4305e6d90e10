using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Papers;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Tests.Features.Papers;

/// <summary>Papers made without a site around them.</summary>
internal static class MadePaper
{
    public static WorkingPaper OfProvider(ContentStore store, string slug)
    {
        var (words, texts) = WordsOf(store);
        var facts = new PaperFacts(store, words, texts, EditionShelf.None, new ChosenDay(TimeProvider.System));
        return new ProviderPaper(store, words, texts, facts).Make(store.Providers.Find(slug)!, new PaperPlace
        {
            Folder = Paths.Paper(slug),
            AskedAt = Paths.Provider(slug),
            Public = path => $"https://infercheck.example{path}",
        });
    }

    public static (Words Words, Texts Texts) WordsOf(ContentStore store)
    {
        var texts = Texts.Load("en");
        return (new Words(store, texts), texts);
    }
}
