using InferCheck.Checks.Fixes;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.History.Comparing;

/// <summary>One claim held against what it was. On which day somebody looked is no change of what it says.</summary>
internal static class ClaimComparison
{
    private const string Value = "value";

    private static readonly string[] OfEvidence = ["source", "document", "dated", "language", "translation"];

    /// <summary>All that a claim says, by the keys of its file, in their order; where a topic and a part stand is said apart.</summary>
    private static readonly string[] Keys =
        [.. ProfileShapes.Claim.Fields.Where(field => field.Place != ClaimPlace.Part).Select(field => field.Key).Except(["topic", "read", "evidence"])];

    /// <summary>Nothing where both say the same.</summary>
    public static ClaimChange? Of(Claim? before, Claim? now)
    {
        var kind = before is null ? ClaimChange.Added : now is null ? ClaimChange.Removed : ClaimChange.Changed;
        var (fields, quotes) = (Fields(before, now).ToList(), Quotes(before, now).ToList());
        var claim = now ?? before!;
        return fields.Count + quotes.Count == 0 && kind == ClaimChange.Changed ? null
            : new ClaimChange(kind, claim.Topic?.Value ?? "", claim.AppliesTo?.Value, fields, quotes);
    }

    private static IEnumerable<FieldChange> Fields(Claim? before, Claim? now)
    {
        foreach (var key in Keys)
        {
            var (old, present) = (Said(before?.Fields, key), Said(now?.Fields, key));
            if (old != present)
            {
                yield return new FieldChange(key, old, present);
            }
        }

        // Of words that stayed, what is said of where they stand.
        foreach (var (old, present) in Pairs(before, now))
        {
            foreach (var key in OfEvidence.Where(key => Said(old.Fields, key) != Said(present.Fields, key)))
            {
                yield return new FieldChange(key, Said(old.Fields, key), Said(present.Fields, key));
            }
        }
    }

    private static IEnumerable<QuoteChange> Quotes(Claim? before, Claim? now)
    {
        var (old, present) = (before?.Evidence ?? [], now?.Evidence ?? []);
        return Left(old, present).Select(item => Of(item, isAdded: false)).Concat(Left(present, old).Select(item => Of(item, isAdded: true)));
    }

    private static QuoteChange Of(Evidence item, bool isAdded) => new(isAdded, item.Quote is not null, Words(item), item.Source?.Value ?? "");

    /// <summary>What has no counterpart with the same words; of the same words twice, one counterpart each.</summary>
    private static IEnumerable<Evidence> Left(IReadOnlyList<Evidence> of, IReadOnlyList<Evidence> other)
    {
        var there = other.CountBy(Words).ToDictionary(StringComparer.Ordinal);
        return of.Where(item => (there[Words(item)] = there.GetValueOrDefault(Words(item)) - 1) < 0);
    }

    private static IEnumerable<(Evidence Before, Evidence Now)> Pairs(Claim? before, Claim? now) =>
        from pair in (before?.Evidence ?? []).GroupBy(Words).Join((now?.Evidence ?? []).GroupBy(Words), old => old.Key, present => present.Key,
            (old, present) => old.Zip(present))
        from both in pair
        select both;

    private static string Words(Evidence item) => item.Quote?.Value ?? item.Note?.Value ?? "";

    private static string? Said(Mapping? map, string key) => map?[key] switch
    {
        null => null,
        Scalar scalar => scalar.Value,
        Sequence list when list.Items.All(item => item is Scalar) => string.Join(key == Value ? ", " : "; ", list.Items),
        var node => Meaning.Of(node),
    };
}
