using InferCheck.Model;

namespace InferCheck.Store.Baking;

/// <summary>One profile while it becomes rows: its id, the words it is said in, and what is remembered of its quotes.</summary>
internal sealed record ProfileScope(long Id, Provider Provider, Vocabulary Vocabulary, QuoteLives Lives)
{
    public long RowId(int place) => RowIds.Of(Id, place);

    public QuoteLife? LifeOf(Evidence evidence) => evidence.Quote is { } quote ? Lives(Provider.Slug, evidence.Source!.Value, quote.Value) : null;
}
