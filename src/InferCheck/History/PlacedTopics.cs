using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.History;

/// <summary>
/// The content's first form did not say where a topic stands on pages: the program knew. A vocabulary of that form takes the places of today; nothing of
/// them says anything about a provider.
/// </summary>
internal static class PlacedTopics
{
    private const string Column = "column";

    private static readonly string[] Places = [Column, "facet", "role", "every_hop", "eu_customers", "in_days", "value_alone", "short"];

    /// <summary>The documents of an old content, of which only the topics may differ from what was read.</summary>
    public static Catalog Of(Catalog past, string present) => past.Vocabulary.Columns.Count > 0 || Topics(present) is not { } today ? past
        : new Catalog([.. past.Documents.Select(document => document is { Kind: DocumentKind.Topics, Root: Sequence topics }
            ? document with { Root = Placed(topics, today) } : document)]);

    private static Dictionary<string, Mapping>? Topics(string present) =>
        ContentReader.List(present).Files.Where(file => file.Kind == DocumentKind.Topics).Select(file => file.Read().Document.Root as Sequence).FirstOrDefault()
            ?.Items.OfType<Mapping>().Where(topic => topic.Text("key") is not null).DistinctBy(Key, StringComparer.Ordinal)
            .ToDictionary(Key, StringComparer.Ordinal);

    private static Sequence Placed(Sequence topics, Dictionary<string, Mapping> today) => new(
        [.. topics.Items.Select(item => item is Mapping topic && today.TryGetValue(Key(topic), out var placed) ? Placed(topic, placed) : item)], topics.At);

    private static Mapping Placed(Mapping topic, Mapping today) => new(
        [.. topic.Entries, .. today.Entries.Where(entry => Places.Contains(entry.Key.Value) && topic[entry.Key.Value] is null)], topic.At);

    private static string Key(Mapping topic) => topic.Text("key")?.Value ?? "";
}
