using InferCheck.Quotes.Fetching;

namespace InferCheck.Site.Commands;

/// <summary>What was asked for on the command line.</summary>
internal sealed record VerifyRequest
{
    public required IReadOnlyList<string> Slugs { get; init; }

    public required string Format { get; init; }

    public required bool Update { get; init; }

    /// <summary>Quotes looked at within so many days are left out.</summary>
    public int? SinceDays { get; init; }

    public string? Reports { get; init; }

    /// <summary>Where the answers are kept as they came.</summary>
    public string? Keep { get; init; }

    public string? Content { get; init; }

    public required FetchOptions Fetch { get; init; }
}
