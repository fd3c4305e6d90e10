using InferCheck.Model;

namespace InferCheck.Site.Features.Comparing;

/// <summary>Topics as an address names them: those there are in the order of the vocabulary, then the first few that are none.</summary>
internal static class AskedTopics
{
    private const int MostUnknown = 3;

    public static (IReadOnlyList<string> Known, IReadOnlyList<string> Unknown) Read(Vocabulary vocabulary, IEnumerable<string?> given)
    {
        var asked = AskedProviders.Names(given).ToList();
        var known = vocabulary.Topics.Select(topic => topic.Key).Where(asked.Contains).ToList();
        return (known, [.. asked.Except(known).Take(MostUnknown)]);
    }
}
