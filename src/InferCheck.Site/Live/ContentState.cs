using InferCheck.Diagnostics;

namespace InferCheck.Site.Live;

/// <summary>What is served at the moment, and what is wrong with the files if they could not be taken over.</summary>
internal sealed record ContentState(ServedContent Content, IReadOnlyList<Diagnostic> Faults);
