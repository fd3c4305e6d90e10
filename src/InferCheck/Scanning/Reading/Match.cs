using InferCheck.Scanning.Signing;

namespace InferCheck.Scanning.Reading;

/// <summary>What a reader found at a place in a text.</summary>
internal readonly record struct Match(Signed Signed, EvidenceKind Evidence, int At);
