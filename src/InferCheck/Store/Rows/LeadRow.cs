using InferCheck.Matching;

namespace InferCheck.Store.Rows;

/// <summary>A quote that a claim rests on, with what a line beneath it says.</summary>
public sealed record LeadRow
{
    /// <summary>The place of the provider's name among the others.</summary>
    public required int Provider { get; init; }

    public required string Topic { get; init; }

    /// <summary>The place of the claim among those of its topic, from nought.</summary>
    public required int Claim { get; init; }

    public required string Quote { get; init; }

    public bool Lead { get; init; }

    public required string Source { get; init; }

    public required string Document { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Language { get; init; }

    /// <summary>Of the quotes of one provider the one that belongs to the claim that stands for the topic.</summary>
    public static LeadRow? OfMain(IEnumerable<LeadRow> quotes, string topic, IReadOnlyList<Fact> facts)
    {
        var main = Fact.Main(facts);
        var place = facts.Index().FirstOrDefault(fact => ReferenceEquals(fact.Item, main)).Index;
        return quotes.FirstOrDefault(quote => quote.Topic == topic && quote.Claim == place);
    }
}
