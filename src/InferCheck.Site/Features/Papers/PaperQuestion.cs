namespace InferCheck.Site.Features.Papers;

/// <summary>What an address asks to be filed.</summary>
internal sealed record PaperQuestion
{
    public required PaperPlace Place { get; init; }

    /// <summary>Without a question there is nothing to file.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>Whether it was asked under the one address it has.</summary>
    public required bool IsCanonical { get; init; }

    /// <summary>Nothing where all that was named is unknown.</summary>
    public required Func<WorkingPaper?> Make { get; init; }

    /// <summary>Where the answer in this form really stands, when it is not here.</summary>
    public string? Elsewhere(string here) => !IsAsked ? Place.AskedAt : IsCanonical ? null : here;
}
