using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>The claims of all documents and pieces together: what says the same becomes one, and of two answers to one question the first stays.</summary>
internal sealed class DraftClaims(DraftLosses losses)
{
    private const int MostQuotes = 4;

    private readonly List<DraftClaim> claims = [];

    public void Add(DraftClaim claim)
    {
        var at = claims.FindIndex(claim.AnswersTheSameAs);
        if (at < 0)
        {
            claims.Add(claim with { Quotes = [.. claim.Quotes.Take(MostQuotes)] });
        }
        else if (claim.Topic.Type == TopicType.Choices || claims[at].Values.SequenceEqual(claim.Values, StringComparer.Ordinal))
        {
            claims[at] = Joined(claims[at], claim);
        }
        else
        {
            losses.Add($"{claim.Name}: another answer, `{string.Join(", ", claim.Values)}`, left out; {claim.Quotes[0].Source} says", claim.Quotes[0].Words);
        }
    }

    /// <summary>In the order of the vocabulary, as pages have them.</summary>
    public IReadOnlyList<DraftClaim> InOrder(Vocabulary vocabulary) =>
        [.. vocabulary.Topics.SelectMany(topic => claims.Where(claim => claim.Topic == topic))];

    private static DraftClaim Joined(DraftClaim first, DraftClaim second) => first with
    {
        Values = [.. first.Values.Union(second.Values, StringComparer.Ordinal)],
        Quotes = [.. first.Quotes.Concat(second.Quotes).DistinctBy(quote => quote.Words).Take(MostQuotes)],
        Fields = ProfileShapes.Claim.Fields.Where(field => first.Fields.ContainsKey(field) || second.Fields.ContainsKey(field))
            .ToDictionary(field => field, field => Joined(field, first.Fields.GetValueOrDefault(field, []), second.Fields.GetValueOrDefault(field, []))),
    };

    /// <summary>A condition that one page names and another does not is a condition.</summary>
    private static IReadOnlyList<string> Joined(Field field, IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        field.Many ? [.. first.Union(second, StringComparer.OrdinalIgnoreCase)] : first.Count > 0 ? first : second;
}
