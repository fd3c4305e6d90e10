namespace InferCheck.Model.Shapes;

/// <summary>
/// The fields of a claim beside its value, as every form tells them: the store, pages, twins, papers, letters, tables, the API and the search.
/// There is one list of them, <see cref="ProfileShapes.Claim"/>; whoever adds a field adds it there, with its <see cref="Field.Place"/>, a column and a label.
/// </summary>
public static class ClaimFields
{
    /// <summary>All that have a place, in the order in which readers are told.</summary>
    public static IReadOnlyList<Field> ForReaders { get; } =
        [.. ProfileShapes.Claim.Fields.Where(field => field.Place is not null).OrderBy(field => field.Place)];

    /// <summary>What makes one answer differ from another with the same value. Where to read on and where we looked is no part of an answer.</summary>
    public static IReadOnlyList<Field> OfAnswer { get; } = [.. ForReaders.Where(field => field.Place < ClaimPlace.Link)];

    /// <summary>What stands between the value and our own words, in the order of the files: programs are told in the same order.</summary>
    public static IReadOnlyList<Field> ForPrograms { get; } =
        [.. ProfileShapes.Claim.Fields.Where(field => field.Place is > ClaimPlace.Part and < ClaimPlace.Search)];

    /// <summary>What is said in words of our own, and not picked from a list.</summary>
    public static IReadOnlyList<Field> Phrases { get; } =
        [.. ForReaders.Where(field => field.Type is FieldType.Text && field.Place is not ClaimPlace.Part)];

    /// <summary>What people look for: phrases, places and days. Words picked from a short list stand on too many pages to find anything by.</summary>
    public static IReadOnlyList<Field> ForSearch { get; } =
        [.. OfAnswer.Where(field => field.Type is FieldType.Text or FieldType.Country or FieldType.PartialDate)];

    /// <summary>What only some topics have, and says nothing elsewhere.</summary>
    public static bool IsOfTopic(string key) =>
        ProfileShapes.Claim.Find(key)?.Place is ClaimPlace.Precision or ClaimPlace.Extent or ClaimPlace.Announcement or ClaimPlace.Link;

    public static IEnumerable<Field> In(params IReadOnlyCollection<ClaimPlace> places) => ForReaders.Where(field => places.Contains(field.Place!.Value));
}
