namespace InferCheck.Site.Features.Listing;

/// <summary>How many providers stand where two answers meet; the address asks for both, where both are known.</summary>
internal sealed record PlaceCell(string Row, string Column, int Count, string Tone, string? Address);
