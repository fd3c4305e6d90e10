using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>Takes away the blanks that were found at the ends of lines.</summary>
internal sealed class BlankFixer : IFixer
{
    public string Rule => "trailing-blanks";

    public bool KeepsMeaning => true;

    public IReadOnlyList<Edit> Edits(Document document, FixContext context) => [.. context.Of(Rule).Select(finding => Edit.Of(finding.At, ""))];
}
