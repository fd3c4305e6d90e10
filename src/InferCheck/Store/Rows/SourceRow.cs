using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A document as one provider's claims and incidents use it.</summary>
public sealed record SourceRow
{
    public required string Source { get; init; }

    public required string Provider { get; init; }

    public required string Document { get; init; }

    public required string Dated { get; init; }

    public required string LastRead { get; init; }

    public required int Quotes { get; init; }

    public required string Topics { get; init; }

    public IReadOnlyList<string> TopicList => StoreJson.Texts(Topics);
}
