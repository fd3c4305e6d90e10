using InferCheck.Matching;

namespace InferCheck.Site.Features.Papers;

/// <summary>Those who stand alike to what was asked: how many there are, and of them those that are named.</summary>
internal sealed record PaperList(Outcome Outcome, string Title, int Count, IReadOnlyList<PaperStanding> Standings);
