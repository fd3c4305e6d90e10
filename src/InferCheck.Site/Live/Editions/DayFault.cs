namespace InferCheck.Site.Live.Editions;

/// <summary>Why the site cannot be shown as it stood on a day.</summary>
/// <param name="Kind">As the texts call it.</param>
/// <param name="Reason">What is wrong with the edition, in the words of whoever tried to read it.</param>
internal sealed record DayFault(string Kind, DateOnly Day, string? Reason = null)
{
    /// <summary>Nothing was kept of it: it lies before the first edition, or ahead.</summary>
    public const string NotKept = "not-kept";

    /// <summary>It is being prepared, and takes as long as a bake.</summary>
    public const string Coming = "coming";

    public const string Unreadable = "unreadable";
}
