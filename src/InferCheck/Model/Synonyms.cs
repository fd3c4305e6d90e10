namespace InferCheck.Model;

/// <summary>Words that mean the same to whoever looks for them, and the topics that answer them; a row of `vocabulary/synonyms.yaml`.</summary>
public sealed record Synonyms
{
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>None where no topic asks this.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    internal static Synonyms From(Mapping fields) => new()
    {
        Words = [.. fields.Texts("words").Select(word => word.Value)],
        Topics = [.. fields.Texts("topics").Select(topic => topic.Value)],
    };
}
