using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Site.Live;

/// <summary>What is known of a file that was read and checked: of which bytes it is known, what holds it against others, and what was wrong with it.</summary>
internal sealed record KnownFile(string Hash, Document Outline, IReadOnlyList<Diagnostic> Errors, DateOnly CheckedOn)
{
    /// <summary>
    /// Days that pass heal what lay ahead and break nothing, so that a file without a fault has none later. It had one on a day before the newest of its own;
    /// what was at fault is looked at again every day.
    /// </summary>
    public bool Holds(string? hash, DateOnly today) =>
        Hash == hash && (Errors.Count > 0 ? CheckedOn == today : Outline.Newest is not { } newest || newest <= today.AddDays(1));
}
