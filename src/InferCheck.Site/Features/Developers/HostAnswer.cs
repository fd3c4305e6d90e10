using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Developers;

/// <summary>What is known of a pasted host: the domain it is of, and how each provider whose domain that is stands to the question.</summary>
internal sealed record HostAnswer(PastedHost Pasted, string? Domain, IReadOnlyList<(ProviderRow Provider, Outcome Outcome)> Providers);
