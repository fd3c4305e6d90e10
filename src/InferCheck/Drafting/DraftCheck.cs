using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>Holds a draft against every rule before it is written: a claim that breaks one does not get into the file.</summary>
/// <param name="tolerated">Rules that a trial against a site on this machine cannot keep.</param>
public sealed class DraftCheck(Catalog catalog, ProfileDraft draft, ContentFile file, DateOnly today, params IReadOnlyCollection<string> tolerated)
{
    /// <summary>What is wrong with all but the claims, in a folder with these other profiles.</summary>
    public IReadOnlyList<Diagnostic> OfHead()
    {
        var (document, faults) = Parsed([]);
        var others = catalog.Documents.Where(other => other.File != document.File);
        return [.. faults.Concat(Checker.Check(new Catalog([.. others, document]), today))
            .Where(fault => fault.At.File == document.File && IsError(fault) && fault.Rule.Id != "empty-profile")];
    }

    /// <summary>The claims that keep all rules, in their order.</summary>
    public IReadOnlyList<DraftClaim> Kept(IReadOnlyList<DraftClaim> claims, DraftLosses losses)
    {
        var kept = claims.ToList();
        while (kept.Count > 0)
        {
            var (document, faults) = Parsed(kept);
            var starts = new Provider(document).Claims.Select(claim => claim.At.Line).ToList();
            var broken = faults.Concat(Checker.CheckDocument(catalog, document, today)).Where(IsError)
                .GroupBy(fault => starts.FindLastIndex(line => line <= fault.At.Line)).Where(group => group.Key >= 0).ToList();
            if (broken.Count == 0)
            {
                return kept;
            }

            foreach (var group in broken.OrderByDescending(group => group.Key))
            {
                losses.Add($"{kept[group.Key].Name}: left out, {group.First().Message} ({group.First().Rule.Id})");
                kept.RemoveAt(group.Key);
            }
        }

        return kept;
    }

    private bool IsError(Diagnostic fault) => fault.Severity == Severity.Error && !tolerated.Contains(fault.Rule.Id);

    private (Document Document, IReadOnlyList<Diagnostic> Faults) Parsed(IReadOnlyList<DraftClaim> claims)
    {
        var faults = new List<Diagnostic>();
        return (file.Parse(draft.Whole(claims), faults), faults);
    }
}
