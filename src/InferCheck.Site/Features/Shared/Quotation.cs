using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>A piece of evidence as it stands on a page. What a page says once for all of them is not said again beneath each.</summary>
internal sealed record Quotation(EvidenceRow Row)
{
    /// <summary>Its number on the page, if quotes have any there.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it stands further up, under the same number.</summary>
    public bool IsAgain { get; init; }

    public bool SaysRead { get; init; } = true;

    public bool SaysLife { get; init; } = true;
}
