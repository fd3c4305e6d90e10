using InferCheck.Model;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers;

/// <summary>What stands on top of a paper: whose service it is, how old the readings are, and who has read them twice.</summary>
internal static class PaperFacts
{
    public static IEnumerable<(string Name, string Text)> Of(WorkingPaper paper, Words words, Texts texts)
    {
        var provider = paper.Provider;
        yield return (texts["profile.sold-as"], words.Of(WordList.Kinds, provider.Kind));
        yield return (texts["profile.vendor"], provider.Headquarters is null ? provider.Vendor : $"{provider.Vendor}, {words.Country(provider.Headquarters)}");
        yield return (texts["profile.policy-dated"], words.Date(provider.PolicyDated));
        if (provider.LastRead is not null)
        {
            yield return (texts["column.last-read"], provider.LastRead);
        }

        yield return (texts["profile.review"], ReviewWords.Of(paper.Profile.Reviews, texts));
        if (provider.Retired is not null)
        {
            yield return (texts["paper.retired"], provider.Retired);
        }

        yield return (texts["paper.version"], paper.ContentVersion);
    }
}
