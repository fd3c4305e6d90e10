namespace InferCheck.Site.Features.Listing;

/// <summary>An active filter, and the address without it.</summary>
internal sealed record Chip(string Label, string Address);
