using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>
/// What the rules that hold documents against each other need of a document that was checked: names, references, signs in code, claimed topics and links,
/// each with its place.
/// </summary>
internal static class Outlines
{
    public static IReadOnlyList<Document> Of(CheckContext context)
    {
        var links = context.SiteLinks.ToLookup(link => link.At.File, StringComparer.Ordinal);
        var days = context.DatesNotAhead.ToLookup(date => date.At.File, date => PartialDate.Parse(date.Value)?.Earliest, StringComparer.Ordinal);
        return [.. context.Catalog.Documents.Select(document => Of(document, [.. links[document.File]], days[document.File].Max()))];
    }

    /// <summary>The vocabulary stays whole: it is small, and everything is said in it.</summary>
    private static Document Of(Document document, SiteLink[] links, DateOnly? newest) => document.Kind.IsShared
        ? document with { Newest = newest }
        : document with
        {
            Root = document.Root is Mapping map ? Reduced(map, DocumentShapes.Of(document.Kind)) : null,
            Body = "",
            Links = links,
            Claimed = Topics(document.Fields),
            Newest = newest,
        };

    private static Mapping Reduced(Mapping map, Shape shape) => new([.. map.Entries.Where(entry => IsKept(entry.Key.Value, shape))], map.At);

    private static bool IsKept(string key, Shape shape) => key is "name" or "aliases" or "endpoints" or "packages" or "imports" or "env"
        || shape.Find(key)?.Type is FieldType.Provider or FieldType.TrustIndex;

    private static string[] Topics(Mapping map) =>
        [.. map.Mappings("claims").Select(claim => claim.Text("topic")).OfType<Scalar>()
            .Select(topic => string.Intern(topic.Value)).Distinct(StringComparer.Ordinal)];
}
