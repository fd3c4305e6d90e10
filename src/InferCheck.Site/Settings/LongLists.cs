namespace InferCheck.Site.Settings;

/// <summary>
/// From how many entries on a list is no longer given whole. The real content stands far below; a directory of tens of thousands would else send
/// pages of megabytes.
/// </summary>
internal static class LongLists
{
    /// <summary>Names to choose from: beyond, a reader types.</summary>
    public const int Choices = 500;

    /// <summary>Rows of a table about all providers.</summary>
    public const int Rows = 500;

    /// <summary>Entries of a map for programs, which then names the list that has them all.</summary>
    public const int Entries = 2_000;

    /// <summary>Items of one answer of the API.</summary>
    public const int Items = 1_000;
}
