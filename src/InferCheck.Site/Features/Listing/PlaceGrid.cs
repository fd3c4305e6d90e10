using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Features.Listing;

/// <summary>Two questions at once: every provider is counted once, at the strongest answer it gives to each.</summary>
internal sealed record PlaceGrid(PictureAxis Rows, PictureAxis Columns, IReadOnlyList<IReadOnlyList<PlaceCell>> Cells, int Unknown, int Total)
{
    public static PlaceGrid? Of(ContentStore store, Words words, Texts texts)
    {
        if (store.Vocabulary.Picture is not { } picture)
        {
            return null;
        }

        var (rows, columns) = (Places(store.Index, picture.Rows), Places(store.Index, picture.Columns));
        var (lastRow, lastColumn) = (picture.Rows.Groups.Count, picture.Columns.Groups.Count);
        var counts = rows.Zip(columns).CountBy(place => place).ToDictionary();
        var cells = Enumerable.Range(0, lastRow + 1).Select(row => (IReadOnlyList<PlaceCell>)[.. Enumerable.Range(0, lastColumn + 1)
            .Select(column => Cell(row, column))]);
        return new PlaceGrid(picture.Rows, picture.Columns, [.. cells],
            counts.Where(place => place.Key.First == lastRow || place.Key.Second == lastColumn).Sum(place => place.Value), store.Index.Providers);

        PlaceCell Cell(int row, int column)
        {
            var (one, other) = (picture.Rows.Groups.ElementAtOrDefault(row), picture.Columns.Groups.ElementAtOrDefault(column));
            var count = counts.GetValueOrDefault((row, column));
            return new PlaceCell(Name(one), Name(other), count, Tone(one, other), one is null || other is null || count == 0 ? null
                : new IndexQuery { Requirements = InOrder(store.Vocabulary, one.Conditions.All.Concat(other.Conditions.All)) }.ToAddress());
        }

        string Name(PictureGroup? group) => group is null ? texts["picture.unknown"] : words.In(group.Label);
    }

    private static IReadOnlyList<Requirement> InOrder(Vocabulary vocabulary, IEnumerable<Requirement> asked)
    {
        var byTopic = asked.ToLookup(requirement => requirement.Topic);
        return [.. vocabulary.Topics.SelectMany(topic => byTopic[topic.Key])];
    }

    /// <summary>Of each provider the first group that it meets, by its place; behind the last where none is known to be.</summary>
    private static int[] Places(ContentIndex index, PictureAxis axis)
    {
        var outcomes = axis.Groups.Select(group => index.Evaluate(group.Conditions).Outcomes).ToList();
        return [.. Enumerable.Range(0, index.Providers).Select(place =>
            outcomes.FindIndex(group => group[place] <= Outcome.OnlyIf) is >= 0 and var first ? first : axis.Groups.Count)];
    }

    /// <summary>The weaker of two; nothing where one is not known.</summary>
    private static string Tone(PictureGroup? one, PictureGroup? other) =>
        one is null || other is null ? "" : new[] { "bad", "caution", "good" }.FirstOrDefault(tone => tone == one.Tone || tone == other.Tone) ?? "";
}
