using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Site.Live;

/// <summary>What `verify` remembers of quotes, and what is wrong with the files it is kept in.</summary>
internal sealed record RememberedQuotes(QuoteLives Lives, IReadOnlyList<Diagnostic> Faults);
