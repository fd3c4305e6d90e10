using InferCheck.Checks;
using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>Holds what a model answered against the vocabulary and the document, as if it were written to deceive, and names whatever is left behind.</summary>
internal sealed class ClaimSieve(Vocabulary vocabulary, IReadOnlyCollection<Topic> asked, DraftDocument document, string kind, DraftLosses losses)
{
    private const int MostWords = 60;

    private readonly ClaimFieldSieve fields = new(vocabulary, document, losses);

    public IReadOnlyList<DraftClaim> Of(IReadOnlyList<ProposedClaim> proposed, CancellationToken cancel)
    {
        var quotes = proposed.SelectMany(claim => claim.Quotes.Concat(Free(claim))).Distinct(StringComparer.Ordinal).ToList();
        var found = quotes.Zip(document.Find(quotes, cancel)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. proposed.Select(claim => Of(claim, found)).OfType<DraftClaim>()];
    }

    /// <summary>An answer that is no word of the vocabulary is a name or a phrase of the document, or none.</summary>
    private IReadOnlyList<string> Free(ProposedClaim claim) => vocabulary.FindTopic(claim.Topic)?.Type == TopicType.Text ? claim.Values : [];

    private DraftClaim? Of(ProposedClaim claim, Dictionary<string, (string? Words, string Why)> found)
    {
        if (asked.FirstOrDefault(topic => topic.Key == claim.Topic) is not { } topic)
        {
            losses.Add(vocabulary.FindTopic(claim.Topic) is null ? "unknown topic" : "a topic that was not asked for", claim.Topic);
            return null;
        }

        var values = Values(topic, claim, found);
        var said = fields.Of(topic, claim.Fields);
        var needs = values.Select(value => topic.Find(value)?.Needs).OfType<string>().FirstOrDefault(key => !said.Keys.Any(field => field.Key == key));
        if (values.Count == 0 || needs is not null)
        {
            losses.Add(needs is null ? $"{topic.Key}: left out, it has no value" : $"{topic.Key}: left out, `{values[0]}` says nothing without `{needs}`");
            return null;
        }

        var quotes = claim.Quotes.Select(quote => Quote(topic, quote, found[quote])).OfType<DraftQuote>().DistinctBy(quote => quote.Words).ToList();
        if (quotes.Count > 0)
        {
            return new DraftClaim { Topic = topic, Values = values, Fields = said, Summary = Summary(topic, values, claim.Summary), Quotes = quotes };
        }

        losses.Add($"{topic.Key}: left out, no quote of it stands in the document");
        return null;
    }

    private IReadOnlyList<string> Values(Topic topic, ProposedClaim claim, Dictionary<string, (string? Words, string Why)> found)
    {
        var values = claim.Values.Select(value => Value(topic, value, found)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (values.Count <= 1 || topic.Type == TopicType.Choices)
        {
            return values;
        }

        losses.Add($"{topic.Key}: {values.Count} values where one is asked for");
        return [];
    }

    private string? Value(Topic topic, string value, Dictionary<string, (string? Words, string Why)> found)
    {
        var known = topic.Type switch
        {
            TopicType.Text => found.GetValueOrDefault(value).Words is { } words && OwnWords.Fault(words, document) is null ? words : null,
            TopicType.Link => null,
            _ => topic.Find(value)?.Key,
        };
        if (known is null)
        {
            losses.Add($"{topic.Key}: unknown value", value);
        }

        return known;
    }

    private DraftQuote? Quote(Topic topic, string quote, (string? Words, string Why) found)
    {
        var why = found.Words is not { } words ? found.Why
            : words.Split(' ').Length > MostWords ? "it is too long"
            : HiddenRunes.First(words, manyLines: false) is not null ? "it holds characters that nobody sees"
            : OwnWords.IsAddress(words) ? "it holds an address"
            : null;
        if (why is not null)
        {
            losses.AddQuote(topic.Key, quote, why);
        }

        return why is null ? new DraftQuote(found.Words!, document, kind) : null;
    }

    /// <summary>Where the model has no plain words of its own, the meaning of the value stands there until somebody writes better ones.</summary>
    private string Summary(Topic topic, IReadOnlyList<string> values, string? summary)
    {
        var fault = summary is null ? "there is none" : OwnWords.Fault(summary, document, isSummary: true);
        if (fault is null)
        {
            return summary!;
        }

        losses.Add($"{topic.Key}: summary replaced, {fault}", summary ?? "");
        return topic.Find(values[0])?.Meaning.English ?? "As the quote says; nobody has put it into words yet.";
    }
}
