namespace InferCheck.Scanning.Since;

/// <summary>One endpoint in the place of another, and where.</summary>
internal sealed record EndpointMove(string From, string To, IReadOnlyList<Sighting> Places);
