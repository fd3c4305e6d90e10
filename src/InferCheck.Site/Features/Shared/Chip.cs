using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Shared;

/// <summary>An active filter, and the question without it.</summary>
internal sealed record Chip(string Label, IndexQuery Without);
