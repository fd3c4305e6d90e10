namespace InferCheck.Site.Commands;

/// <summary>What `pack` was asked for on the command line.</summary>
internal sealed record PackRequest(string Slug, string Kept, string Out)
{
    public DateOnly? Day { get; init; }

    public string? BaseUrl { get; init; }

    public string? Content { get; init; }

    public string? Data { get; init; }
}
