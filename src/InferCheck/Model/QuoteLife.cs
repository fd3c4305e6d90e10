namespace InferCheck.Model;

/// <summary>How a quote has fared at its source, as a machine saw it.</summary>
public sealed record QuoteLife
{
    public const string Found = "found";
    public const string Changed = "changed";
    public const string Gone = "gone";

    public required string Outcome { get; init; }

    /// <summary>The last outcome that was about the quote itself, and not about a page that could not be read.</summary>
    public string? Verdict { get; init; }

    /// <summary>The day of the first look that had this outcome.</summary>
    public required string Since { get; init; }

    public required string LastCheck { get; init; }

    public string? FirstSeen { get; init; }

    public string? LastSeen { get; init; }

    /// <summary>How many looks at a readable page there were, and how many of them found it word for word.</summary>
    public int Checks { get; init; }

    public int Seen { get; init; }

    /// <summary>What changed, with `[-` … `-]` around what went and `{+` … `+}` around what came.</summary>
    public string? Diff { get; init; }
}
