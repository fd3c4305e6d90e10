namespace InferCheck.Diagnostics;

/// <summary>How much of the content a rule has to see. One document can be checked alone, at every change, by the rules that need no other.</summary>
public enum Scope
{
    /// <summary>One document, the vocabulary, the day, and how that document stood in the last commit.</summary>
    Document,

    /// <summary>What stands in one document can be right or wrong by what stands in another.</summary>
    Catalogue,
}
