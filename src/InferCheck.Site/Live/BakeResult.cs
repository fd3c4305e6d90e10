using InferCheck.Diagnostics;

namespace InferCheck.Site.Live;

/// <summary>Content ready to be served, or the errors that stand in its way.</summary>
internal sealed record BakeResult(ServedContent? Content, IReadOnlyList<Diagnostic> Errors);
