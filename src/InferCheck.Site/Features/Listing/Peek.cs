using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Listing;

/// <summary>What opens beneath a line of the index: of one topic the value, what it depends on, and the quote that tells most.</summary>
internal sealed record Peek(Topic Topic, Cell Cell, string Words, IReadOnlyList<string> Lines, LeadRow? Quote)
{
    /// <summary>The topics of the columns that have values of their own: a certificate and a name say all in their cell.</summary>
    public static IEnumerable<Topic> Topics(Vocabulary vocabulary) => vocabulary.Columns.Where(topic => topic is { HasValues: true, HasCertificates: false });

    public static IReadOnlyList<Peek> Of(ContentStore store, ProviderRow provider, IEnumerable<LeadRow> quotes, Words words, Texts texts)
    {
        var said = quotes.ToList();
        return [.. Topics(store.Vocabulary).Select(topic => Of(topic, store.Index.Facts(provider.Id, topic.Key)))];

        Peek Of(Topic topic, IReadOnlyList<Fact> facts)
        {
            var cell = new Cells(words, texts).Of(topic, facts);
            return new Peek(topic, cell, cell.Title ?? cell.Word, [.. Lines(Fact.Main(facts))], LeadRow.OfMain(said, topic.Key, facts));
        }

        IEnumerable<string> Lines(Fact? main)
        {
            if (main?.AppliesTo is { } part)
            {
                yield return texts["peek.for", part];
            }

            if (main is { IsConditional: true })
            {
                yield return $"{texts["reason.only-if"]} {new Reasons(words, texts).Conditions(main)}";
            }

            if (main is { Excludes.Count: > 0 })
            {
                yield return texts["reason.not-covered", string.Join("; ", main.Excludes)];
            }
        }
    }
}
