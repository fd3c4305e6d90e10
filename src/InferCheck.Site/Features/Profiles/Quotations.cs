using InferCheck.Site.Features.Shared;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Profiles;

/// <summary>The quotes of a profile in the order of its page: each stands once and has a number, to which a second use points back.</summary>
internal sealed class Quotations
{
    private readonly Texts texts;
    private readonly Dictionary<EvidenceRow, Quotation> shown = new(ReferenceEqualityComparer.Instance);

    public Quotations(IEnumerable<EvidenceRow> evidence, Texts texts)
    {
        this.texts = texts;
        var rows = evidence.ToList();
        var lives = rows.Where(row => row.Quote is not null).Select(row => LifeWords.Of(row, texts)).Distinct().ToList();
        Days = [.. rows.Select(row => row.Read).Distinct().Order(StringComparer.Ordinal)];
        Life = lives is [var one] ? one : null;
        Seen = rows.Count(row => row is { Quote: not null, Seen: > 0 });
        var numbers = new Dictionary<(string?, string, string, string), int>();
        foreach (var row in rows)
        {
            shown.TryAdd(row, Of(row, numbers));
        }

        Count = numbers.Count;
    }

    public int Count { get; }

    /// <summary>Of all pieces that quote, how many a machine has seen at their source.</summary>
    public int Seen { get; }

    /// <summary>The days on which somebody read, the first one first.</summary>
    public IReadOnlyList<string> Days { get; }

    /// <summary>What a machine found of each, where it is the same for all.</summary>
    public string? Life { get; }

    public Quotation this[EvidenceRow row] => shown[row];

    /// <summary>Of something else on the page than a claim: without a number, and silent about what the page says of all.</summary>
    public Quotation Beside(EvidenceRow row) =>
        new(row) { SaysRead = Days is not [var day] || day != row.Read, SaysLife = Life is null || Life != LifeWords.Of(row, texts) };

    private Quotation Of(EvidenceRow row, Dictionary<(string?, string, string, string), int> numbers)
    {
        var quotation = new Quotation(row) { SaysRead = Days.Count > 1, SaysLife = Life is null };
        var isNew = row.Quote is not null && numbers.TryAdd((row.Quote, row.Source, row.Dated, row.Read), numbers.Count + 1);
        return row.Quote is null ? quotation
            : quotation with { Number = numbers[(row.Quote, row.Source, row.Dated, row.Read)], IsAgain = !isNew };
    }
}
