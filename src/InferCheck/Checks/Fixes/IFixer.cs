using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>Mends what one rule reports, where a machine can know what was meant.</summary>
internal interface IFixer
{
    /// <summary>The rule whose findings go away.</summary>
    string Rule { get; }

    /// <summary>Whether the file says the same before and after; then that is held.</summary>
    bool KeepsMeaning { get; }

    IReadOnlyList<Edit> Edits(Document document, FixContext context);
}
