namespace InferCheck.Model.Signatures;

/// <summary>Which parts of a service an endpoint is, and where it answers from: all that decides which claims hold for it.</summary>
public sealed record EndpointSeat(IReadOnlyList<string> AppliesTo, IReadOnlyList<string> Regions, bool Anywhere);
