namespace InferCheck.Store.Reading;

/// <summary>How well words that were typed fit a name.</summary>
internal enum NameRank
{
    Exact,

    /// <summary>The name begins with them.</summary>
    Begins,

    /// <summary>It begins with them, the last of which is not typed to its end.</summary>
    BeginsWithin,

    /// <summary>They stand somewhere in it.</summary>
    Has,
    None,
}
