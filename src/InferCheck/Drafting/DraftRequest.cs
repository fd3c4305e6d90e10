using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>What a draft is asked for: which documents, which questions, of whom.</summary>
public sealed record DraftRequest
{
    public const int MostDocuments = 40;

    public required IReadOnlyList<Uri> Documents { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required ProfileHead Head { get; init; }

    /// <summary>Characters of a document that the model is given at once, and how many of them again with the next.</summary>
    public int PieceLength { get; init; } = 24_000;

    public int Overlap { get; init; } = 1_200;

    /// <summary>Of one document; what is longer is read as far as that and said to be cut.</summary>
    public int MostPieces { get; init; } = 12;

    /// <summary>
    /// What a draft can answer: an address that is itself the answer comes from whoever runs the program, and a topic that the profile has is the editor's.
    /// </summary>
    public static IReadOnlyList<Topic> TopicsFor(Vocabulary vocabulary, Provider? existing)
    {
        var claimed = existing?.Claims.Select(claim => claim.Topic?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
        return [.. vocabulary.Topics.Where(topic => topic.Type != TopicType.Link && !claimed.Contains(topic.Key))];
    }
}
