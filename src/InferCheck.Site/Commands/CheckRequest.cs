namespace InferCheck.Site.Commands;

/// <summary>How `check` was asked to answer, and whether to mend first and to raise what is held.</summary>
internal sealed record CheckRequest(string Format, bool Notes, bool Fix, bool Raise);
