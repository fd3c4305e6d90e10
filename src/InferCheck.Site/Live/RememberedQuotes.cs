using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Site.Live;

/// <summary>What `verify` and `replay` remember of quotes, and what is wrong with the files it is kept in.</summary>
internal sealed record RememberedQuotes(ContentMemory Memory, IReadOnlyList<Diagnostic> Faults);
