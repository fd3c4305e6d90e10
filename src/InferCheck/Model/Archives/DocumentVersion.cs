namespace InferCheck.Model.Archives;

/// <summary>One version of a document: when it was recorded, what it was, how long it is and how many words came and went.</summary>
public sealed record DocumentVersion(DateOnly On, string Commit, VersionState State)
{
    /// <summary>Which of the document's files it was, for one that was moved.</summary>
    public int File { get; init; }

    public int Words { get; init; }

    public int Came { get; init; }

    public int Went { get; init; }

    public bool IsJudged => State is VersionState.Read or VersionState.Upgrade;
}
