using InferCheck.Model;

namespace InferCheck.Store.Rows;

/// <summary>What a provider answered when asked.</summary>
public sealed record ReplyRow
{
    public required long ProviderId { get; init; }

    public required int Ordinal { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    public required string Words { get; init; }

    public required string SaidBy { get; init; }

    public required string ReceivedOn { get; init; }

    public required string How { get; init; }

    public string? Language { get; init; }

    public string? Translation { get; init; }

    internal static ReplyRow From(long providerId, int ordinal, Reply reply) => new()
    {
        ProviderId = providerId,
        Ordinal = ordinal,
        Topic = reply.Topic!.Value,
        AppliesTo = reply.AppliesTo?.Value,
        Words = reply.Words!.Value,
        SaidBy = reply.By!.Value,
        ReceivedOn = reply.On!.Value,
        How = reply.How!.Value,
        Language = reply.Language?.Value,
        Translation = reply.Translation?.Value,
    };
}
