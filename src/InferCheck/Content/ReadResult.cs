using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>What was read, and what could not be.</summary>
public sealed record ReadResult(Catalog Catalog, IReadOnlyList<Diagnostic> Diagnostics);
