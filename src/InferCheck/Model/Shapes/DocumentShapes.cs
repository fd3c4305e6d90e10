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
        [.. WordLists.Select(list =>
            new Field(list, FieldType.Map, "A closed list of words.") { Required = true, Many = true, Shape = VocabularyShapes.Word })]);

    public static Shape Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Provider => ProfileShapes.Provider,
        DocumentKind.TrustIndex => EditorialShapes.Index,
        DocumentKind.Faq => EditorialShapes.Faq,
        DocumentKind.Page => EditorialShapes.Page,
        DocumentKind.Model => OfferShapes.AiModel,
        DocumentKind.Offers => OfferShapes.OfferList,
        DocumentKind.Readings => ReadingShapes.ReadingList,
        DocumentKind.Topics => VocabularyShapes.Topic,
        DocumentKind.Presets => VocabularyShapes.Presets,
        DocumentKind.Countries => VocabularyShapes.Country,
        DocumentKind.Certifications => VocabularyShapes.Value,
        DocumentKind.Words => Words,
        DocumentKind.Products => VocabularyShapes.Product,
        DocumentKind.Articles => VocabularyShapes.Article,
        DocumentKind.Companies => VocabularyShapes.Company,
        DocumentKind.Synonyms => VocabularyShapes.Synonyms,
        DocumentKind.Dates => VocabularyShapes.LegalDate,
        DocumentKind.Makers => OfferShapes.Maker,
        DocumentKind.DataSets => OfferShapes.DataSet,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Files that are a list of maps instead of one map.</summary>
    public static bool IsList(DocumentKind kind) =>
        kind is DocumentKind.Topics or DocumentKind.Countries or DocumentKind.Certifications or DocumentKind.Products or DocumentKind.Articles
            or DocumentKind.Companies or DocumentKind.Synonyms or DocumentKind.Dates or DocumentKind.Makers or DocumentKind.DataSets;

    /// <summary>Every map of a document with its shape, outermost first.</summary>
    public static IReadOnlyList<(Mapping Map, Shape Shape)> Maps(Document document)
    {
        var found = new List<(Mapping Map, Shape Shape)>();
        foreach (var root in Roots(document))
        {
            Collect(root, Of(document.Kind), found);
        }

        return found;
    }

    /// <summary>Every single value of these maps with its definition; the members of a list one by one.</summary>
    public static IEnumerable<(Field Field, Node Value)> Values(IEnumerable<(Mapping Map, Shape Shape)> maps)
    {
        foreach (var (map, shape) in maps)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (shape.Find(key.Value) is not { } field)
                {
                    continue;
                }

                if (value is Sequence list && (field.Many || field.Type == FieldType.Value))
                {
                    foreach (var item in list.Items)
                    {
                        yield return (field, item);
                    }
                }
                else
                {
                    yield return (field, value);
                }
            }
        }
    }

    private static IEnumerable<Mapping> Roots(Document document) => document.Root switch
    {
        Mapping map when !IsList(document.Kind) => [map],
        Sequence list when IsList(document.Kind) => list.Items.OfType<Mapping>(),
        _ => [],
    };

    private static void Collect(Mapping map, Shape shape, List<(Mapping Map, Shape Shape)> found)
    {
        found.Add((map, shape));
        foreach (var (key, value) in map.Entries)
        {
            if (shape.Find(key.Value) is not { Shape: { } inner } field)
            {
                continue;
            }

            IEnumerable<Node> children = (field.Many, value) switch
            {
                (true, Sequence list) => list.Items,
                (false, Mapping) => [value],
                _ => [],
            };
            foreach (var child in children.OfType<Mapping>())
            {
                Collect(child, inner, found);
            }
        }
    }
}
