namespace InferCheck.Model.Archives;

/// <summary>How a repository comes by its versions.</summary>
public enum ArchiveKind
{
    /// <summary>A program reads the published page again and again, and commits what is new; or only what it reads otherwise since.</summary>
    Terms,

    /// <summary>The provider's own: the page is published from it.</summary>
    Documentation,
}
