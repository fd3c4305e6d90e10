using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>One search over everything: what has the name, what stands in texts, and what was meant where nothing has the words.</summary>
public sealed class Finder(SearchQueries texts, NameQueries names, SpellingQueries spelling)
{
    public const int MostAnswers = 5;

    private const int MostOfAKind = 3;
    private const int MostClaimsLookedAt = 50;

    public Found Find(string text)
    {
        if (FtsQuery.Words(text).Count == 0)
        {
            return Found.Nothing with { Asked = text, Text = text };
        }

        var found = Exactly(text);
        return !found.IsEmpty || spelling.Mend(found.Text) is not { } meant || Exactly(meant) is not { IsEmpty: false } mended
            ? found
            : mended with { Asked = text, IsMended = true };
    }

    private Found Exactly(string text)
    {
        var host = AskedHost.Of(text);
        var searched = host?.Name ?? text;
        var owners = host is null ? [] : names.Owners(host);
        var hits = texts.Find(searched);
        var named = names.Find(searched);
        return new Found
        {
            Asked = text,
            Text = searched,
            Owners = [.. owners.SelectMany(owner => owner.Providers)],
            Answers =
            [
                .. owners.Concat(FewOfAKind(named.Count > 0 ? named : Claims(searched, hits)))
                    .DistinctBy(answer => answer.Address ?? answer.Title).Take(MostAnswers),
            ],
            Hits = hits,
        };
    }

    private static IEnumerable<DirectAnswer> FewOfAKind(IReadOnlyList<DirectAnswer> answers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return answers.Where(answer => (counts[answer.Kind] = counts.GetValueOrDefault(answer.Kind) + 1) <= MostOfAKind);
    }

    /// <summary>A provider and a topic together are the name of what the one says on the other.</summary>
    private static IReadOnlyList<DirectAnswer> Claims(string text, IReadOnlyList<SearchHit> hits)
    {
        var asked = PlainWords.Of(text);
        return [.. hits.Where(hit => hit.Kind == NameKind.Claim).Take(MostClaimsLookedAt)
            .Where(hit => asked.Count > 1 && NameRanks.Of(asked, hit.Title) < NameRank.None)
            .Select(hit => new DirectAnswer { Kind = hit.Kind, Title = hit.Title, Address = hit.Address, Providers = [hit.Provider!] })];
    }
}
