using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Archives;

namespace InferCheck.Store.Baking;

/// <summary>One profile while it becomes rows: its id, the words it is said in, who has read its claims, and what is remembered of its quotes.</summary>
internal sealed record ProfileScope(long Id, Provider Provider, Catalog Words, ContentMemory Memory)
{
    public Vocabulary Vocabulary => Words.Vocabulary;

    public IReadOnlyList<HeldReading> Readings { get; } = HeldReading.Of(Provider, Words.Readings.GetValueOrDefault(Provider.Slug), Words.Vocabulary);

    public long RowId(int place) => RowIds.Of(Id, place);

    public QuoteLife? LifeOf(Evidence evidence) => evidence.Quote is { } quote ? Memory.Lives(Provider.Slug, evidence.Source!.Value, quote.Value) : null;

    public QuoteDays? DaysOf(Evidence evidence) => evidence.Quote is { } quote ? Memory.Past.Days(Provider.Slug, evidence.Source!.Value, quote.Value) : null;
}
