namespace InferCheck.Site.Features.Shared;

/// <summary>An active filter, and the address without it.</summary>
internal sealed record Chip(string Label, string Address);
