namespace InferCheck.Model.Shapes;

/// <summary>Which keys belong into which kind of file, and a walk over every key of a file with its definition.</summary>
public static class DocumentShapes
{
    private static readonly IReadOnlyList<string> WordLists =
    [
        WordList.Groups, WordList.Kinds, WordList.Pricing, WordList.Statuses, WordList.Documents, WordList.Scopes,
        WordList.IncidentKinds, WordList.IncidentScopes, WordList.ReviewKinds, WordList.Outcomes,
    ];

    private static readonly Shape Words = new("words",
        [.. WordLists.Select(list => new Field(list, FieldType.Map, "A closed list of words.") { Required = true, Many = true, Shape = VocabularyShapes.Word })]);

    public static Shape Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Provider => ProfileShapes.Provider,
        DocumentKind.TrustIndex => EditorialShapes.Index,
        DocumentKind.Faq => EditorialShapes.Faq,
        DocumentKind.Page => EditorialShapes.Page,
        DocumentKind.Topics => VocabularyShapes.Topic,
        DocumentKind.Presets => VocabularyShapes.Presets,
        DocumentKind.Countries => VocabularyShapes.Country,
        DocumentKind.Certifications => VocabularyShapes.Value,
        DocumentKind.Words => Words,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Files that are a list of maps instead of one map.</summary>
    public static bool IsList(DocumentKind kind) => kind is DocumentKind.Topics or DocumentKind.Countries or DocumentKind.Certifications;

    /// <summary>Every map of a document with its shape, outermost first.</summary>
    public static IEnumerable<(Mapping Map, Shape Shape)> Maps(Document document)
    {
        var shape = Of(document.Kind);
        var roots = document.Root switch
        {
            Mapping map when !IsList(document.Kind) => [map],
            Sequence list when IsList(document.Kind) => list.Items.OfType<Mapping>(),
            _ => [],
        };
        return roots.SelectMany(map => Maps(map, shape));
    }

    /// <summary>Every single value of a document with its definition; the members of a list one by one.</summary>
    public static IEnumerable<(Field Field, Node Value)> Values(Document document) =>
        Maps(document).SelectMany(found => found.Map.Entries.SelectMany(entry => Values(found.Shape.Find(entry.Key.Value), entry.Value)));

    private static IEnumerable<(Mapping Map, Shape Shape)> Maps(Mapping map, Shape shape)
    {
        yield return (map, shape);
        foreach (var field in shape.Fields)
        {
            if (field.Shape is not { } inner)
            {
                continue;
            }

            IEnumerable<Mapping> children = field.Many ? map.Mappings(field.Key) : map.Mapped(field.Key) is { } one ? [one] : [];
            foreach (var found in children.SelectMany(child => Maps(child, inner)))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(Field Field, Node Value)> Values(Field? field, Node value) => (field, value) switch
    {
        (null, _) => [],
        ({ Many: true }, Sequence list) => list.Items.Select(item => (field, item)),
        ({ Type: FieldType.Value }, Sequence list) => list.Items.Select(item => (field, item)),
        _ => [(field, value)],
    };
}
