using InferCheck.Diagnostics;

namespace InferCheck.Site.Live;

/// <summary>Content ready to be served, or the errors that stand in its way.</summary>
/// <param name="SetAside">What stood in the place of the database and was not known to be ours, under the name it has now.</param>
/// <param name="IsChange">Made from the last database, of which only what differed was replaced.</param>
internal sealed record BakeResult(ServedContent? Content, IReadOnlyList<Diagnostic> Errors, string? SetAside = null, bool IsChange = false);
