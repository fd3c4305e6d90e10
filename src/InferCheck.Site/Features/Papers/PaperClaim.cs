using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>A claim in a section, with the footnotes it rests on.</summary>
internal sealed record PaperClaim
{
    public required ClaimRow Row { get; init; }

    public required IReadOnlyList<PaperEvidence> Evidence { get; init; }

    /// <summary>The footnotes of documents that were read and are silent.</summary>
    public required IReadOnlyList<int> Searched { get; init; }

    /// <summary>The earlier section in which the words are quoted in full; quoting them again would only make the paper longer.</summary>
    public PaperAnchor? QuotedUnder { get; init; }

    /// <summary>Who held it against its quotes.</summary>
    public required IReadOnlyList<ReadingRow> Readings { get; init; }

    /// <summary>What of it counts as no, where something is supposed.</summary>
    public IReadOnlyList<string> Supposed { get; init; } = [];

    public IEnumerable<int> Numbers => Evidence.Select(item => item.Number).Concat(Searched).Distinct().Order();
}
