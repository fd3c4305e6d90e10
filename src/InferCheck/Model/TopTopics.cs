namespace InferCheck.Model;

/// <summary>The topics whose answers stand on top of a profile, in large and in small.</summary>
public sealed record TopTopics(IReadOnlyList<string> Large, IReadOnlyList<string> Small)
{
    public static TopTopics None { get; } = new([], []);

    internal static TopTopics From(Mapping? fields) => fields is null ? None
        : new([.. fields.Texts("large").Select(topic => topic.Value)], [.. fields.Texts("small").Select(topic => topic.Value)]);
}
