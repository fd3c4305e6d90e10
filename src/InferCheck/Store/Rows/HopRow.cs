namespace InferCheck.Store.Rows;

/// <summary>A pair that makes sense in a chain: who passes prompts on, and to whom.</summary>
public sealed record HopRow
{
    public required string Via { get; init; }

    public required string ViaName { get; init; }

    public required string Upstream { get; init; }

    public required string UpstreamName { get; init; }

    /// <summary>Whether the claim on whom prompts are passed on to names the upstream; otherwise the two profiles are only linked.</summary>
    public required bool Named { get; init; }
}
