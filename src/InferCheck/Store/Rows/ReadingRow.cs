using InferCheck.Matching;
using InferCheck.Model.Readings;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>A reading of a claim, with what changed in the claim since.</summary>
public sealed record ReadingRow
{
    public required long ProviderId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>None where the profile has no such claim any more.</summary>
    public long? ClaimId { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    public required string Verdict { get; init; }

    public required string ReadBy { get; init; }

    public required string Kind { get; init; }

    public required string ReadOn { get; init; }

    public string? Note { get; init; }

    public required string Changed { get; init; }

    public string? ChangedOn { get; init; }

    public IReadOnlyList<string> ChangedParts => field ??= StoreJson.Texts(Changed);

    public bool IsCurrent => ChangedParts.Count == 0;

    public bool IsByPerson => Kind == Model.Readings.Reading.Person;

    public bool IsDoubt => Verdicts.IsDoubt(Verdict);

    public static ReadingRow From(long providerId, int ordinal, long? claimId, HeldReading held) => new()
    {
        ProviderId = providerId,
        Ordinal = ordinal,
        ClaimId = claimId,
        Topic = held.Reading.Topic!.Value,
        AppliesTo = held.Reading.AppliesTo?.Value,
        Verdict = held.Reading.Verdict!.Value,
        ReadBy = held.Reading.By!.Value,
        Kind = held.Reading.Kind!.Value,
        ReadOn = held.Reading.On!.Value,
        Note = held.Reading.Note?.Value,
        Changed = StoreJson.Write(held.IsCurrent ? [] : held.Changed),
        ChangedOn = held.ChangedOn,
    };
}
