namespace InferCheck.Model.Archives;

/// <summary>What a version is to those who look for quotes in it.</summary>
public enum VersionState
{
    Read,

    /// <summary>Read too, but only the archive's program had changed, or the address it reads.</summary>
    Upgrade,

    /// <summary>A page that keeps programs out, in the document's place.</summary>
    Wall,

    /// <summary>So much shorter than before that it is not believed until the next ones are as short, or taken back by the next one at once.</summary>
    Odd,

    /// <summary>No text, or more than one reads.</summary>
    Unreadable,

    /// <summary>The file went.</summary>
    Absent,
}
