using InferCheck.Model;

namespace InferCheck.Checks;

/// <summary>The rows of `synonyms.yaml` with their places, for the rules that look at them.</summary>
internal static class SynonymRows
{
    public static IEnumerable<Mapping> Of(CheckContext context) => context.Catalog.Documents.Where(document => document.Kind == DocumentKind.Synonyms)
        .SelectMany(document => (document.Root as Sequence)?.Items ?? []).OfType<Mapping>();
}
