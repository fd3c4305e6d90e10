namespace InferCheck.Site.Features.Papers.Word;

/// <summary>Words that look alike and lead to the same place.</summary>
internal sealed record WordRun(string Text)
{
    public bool IsBold { get; init; }

    /// <summary>The language they are in, where it is not that of the document.</summary>
    public string? Language { get; init; }

    /// <summary>A style of characters.</summary>
    public string? Style { get; init; }

    /// <summary>Where they lead: out of the document, or to a mark in it.</summary>
    public string? Address { get; init; }

    public string? Mark { get; init; }

    public static WordRun Bold(string text) => new(text) { IsBold = true };

    /// <summary>An address that can be followed; anything else stays words.</summary>
    public static WordRun Link(string address, string? text = null) => new(text ?? address) { Address = address };

    public static implicit operator WordRun(string text) => new(text);
}
