using InferCheck.Matching;
using InferCheck.Matching.Prices;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>A service that runs a model, with what it asks and how it stands to a question.</summary>
internal sealed record ModelService(ProviderRow Provider, ServicePrice Price, Outcome? Outcome);
