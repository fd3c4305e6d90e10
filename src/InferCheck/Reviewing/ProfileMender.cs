using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>Changes a claim in its file, checks it at once, and writes it whole or not at all.</summary>
public sealed class ProfileMender(string folder, Catalog catalog, DateOnly today)
{
    /// <summary>The new print of the claim, or why it stands as it stood.</summary>
    public (string? Print, string? Fault) Mend(string slug, string print, ClaimMend mend)
    {
        var path = Path.Combine(folder, "providers", $"{slug}.md");
        using var alone = WritersTurn.Of(path);
        if (RawFile.Read(path, folder) is not { } raw)
        {
            return (null, "the profile cannot be read");
        }

        var document = new ContentFile(DocumentKind.Provider, path, path, folder).Parse(raw.Text);
        var mender = new Mender(folder, catalog, Committed(document), today);
        var claims = new Provider(document).Claims.ToList();
        var place = claims.FindIndex(claim => ClaimPrint.Of(claim, catalog.Vocabulary) == print);
        if (place < 0)
        {
            return (null, "the claim changed while you read it; look at it again");
        }

        var edits = new MendEdits(claims[place], document.Text!);
        if (edits.Of(mend) is var made && edits.Fault is { } cannot)
        {
            return (null, cannot);
        }

        if (raw.With(made) is not { } changed)
        {
            return (null, "the file has several kinds of line ends; make them one first");
        }

        return Worse(mender, document, raw.Text, changed.Text) is { } errors ? (null, errors) : Write(mender, (document, place), raw, changed);
    }

    private (string? Print, string? Fault) Write(Mender mender, (Document Read, int Place) claim, RawFile raw, RawFile changed)
    {
        // A value that changed needs its line of history, as `check --fix` writes it. The last commit need not know the profile.
        var draft = new MendedDraft(mender, claim.Read, changed);
        draft.Take(new HistoryFixer());
        var after = mender.Check(claim.Read, draft.Text).Document;
        return MendedFile.Write(claim.Read.File, folder, raw.Bytes, draft.Bytes) is { } fault
            ? (null, $"the profile is as it was: {fault}")
            : (ClaimPrint.Of(new Provider(after).Claims[claim.Place], catalog.Vocabulary), null);
    }

    /// <summary>The profile as it was in the last commit, which is as it stands where it does not differ. Nothing of one that was never committed.</summary>
    private Catalog Committed(Document document)
    {
        var changed = CommittedContent.Changed(folder);
        return changed.Providers.Any(known => known.Slug == document.Slug) ? changed
            : new Catalog(CommittedContent.Knows(folder, document) ? [document] : []);
    }

    /// <summary>What would be wrong that was not wrong before.</summary>
    private static string? Worse(Mender mender, Document document, string before, string after)
    {
        var old = Errors(mender.Check(document, before).Findings).ToHashSet(StringComparer.Ordinal);
        var found = Errors(mender.Check(document, after).Findings).Where(error => !old.Contains(error)).ToList();
        return found.Count == 0 ? null : $"not written, for then {string.Join("; ", found)}";
    }

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> findings) => findings
        .Where(finding => finding.Severity == Severity.Error && finding.Rule.Id != "unrecorded-change")
        .Select(finding => finding.Help is { } help ? $"{finding.Message} ({help})" : finding.Message);
}
