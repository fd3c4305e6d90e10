namespace InferCheck.Quotes.Texts;

/// <summary>Where a word stands in a text.</summary>
internal readonly record struct Word(int Start, int Length)
{
    public int End => Start + Length;
}
