using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>What came of reading one file.</summary>
/// <param name="Hash">Of the very bytes the document was made of; nothing when there were none.</param>
public sealed record FileReading(ContentFile File, Document Document, IReadOnlyList<Diagnostic> Faults, string? Hash);
