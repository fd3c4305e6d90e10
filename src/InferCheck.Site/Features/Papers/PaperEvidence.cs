using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>A piece of evidence with the number of its footnote.</summary>
internal sealed record PaperEvidence(EvidenceRow Row, int Number)
{
    /// <summary>Words that come with quotation marks of their own get no second pair.</summary>
    public bool HasOwnMarks => Row.Quote?[0] is '“' or '"' or '„' or '「';
}
