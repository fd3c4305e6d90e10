using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>A provider that meets everything but one topic, and how it stands to that.</summary>
internal sealed record NearProvider(ProviderRow Provider, RequirementMatch Missing);
