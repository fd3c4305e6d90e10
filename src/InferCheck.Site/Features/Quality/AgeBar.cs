namespace InferCheck.Site.Features.Quality;

/// <summary>How many quotes stand in documents of one quarter; without a quarter, of all years before those shown.</summary>
internal sealed record AgeBar(int Year, int? Quarter, int Count);
