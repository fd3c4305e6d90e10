namespace InferCheck.Site.Commands;

/// <summary>What `cross-read` was asked for on the command line.</summary>
internal sealed record CrossReadRequest(IReadOnlyList<string> Slugs, string? Topic, ModelRequested Model, string? Content);
