using InferCheck.Matching;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Developers;

/// <summary>What is known of a pasted host: whose it is, and how what holds for that endpoint stands to the question.</summary>
internal sealed record HostAnswer(PastedHost Pasted, IReadOnlyList<(KnownHost Known, Outcome Outcome, IReadOnlyList<Reason> Reasons)> Owners);
