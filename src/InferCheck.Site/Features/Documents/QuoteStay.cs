using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Documents;

/// <summary>An unbroken stay of a quote, by versions instead of their places.</summary>
internal sealed record QuoteStay(RecordedVersionRow First, RecordedVersionRow Last, RecordedVersionRow? Gone, bool IsFromTheBeginning)
{
    public string? Was { get; init; }

    public string? Became { get; init; }

    /// <summary>Not because only the archive reads otherwise.</summary>
    public bool IsGone => Gone is { } version && !VersionBars.IsUpgrade(version);
}
