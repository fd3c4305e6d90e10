using InferCheck.Site.Asking;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>Models that several of the providers on a page run, with the day by which prices are old or not.</summary>
internal sealed record SharedModels(IReadOnlyList<SharedModel> Models, IReadOnlyList<ProviderRow> Providers, DateOnly Today);
