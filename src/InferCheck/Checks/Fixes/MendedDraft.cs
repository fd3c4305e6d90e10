using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>A file while it is mended: each fix is taken, read again and checked, and thrown away when it does not make things better.</summary>
internal sealed class MendedDraft
{
    private readonly Mender mender;
    private readonly List<(RuleInfo Rule, int Line)> mended = [];
    private Document document;
    private RawFile file;
    private IReadOnlyList<Diagnostic> findings;

    public MendedDraft(Mender mender, Document document, RawFile file)
    {
        (this.mender, this.file) = (mender, file);
        (this.document, findings) = mender.Check(document, file.Text);
    }

    public IReadOnlyList<(RuleInfo Rule, int Line)> Mended => mended;

    public byte[] Bytes => file.Bytes;

    public string Text => file.Text;

    /// <summary>False when there is nothing for this fixer, or nothing it could do well. All at once if that does, else one by one.</summary>
    public bool Take(IFixer fixer)
    {
        if (findings.FirstOrDefault(finding => finding.Rule.Id == fixer.Rule)?.Rule is not { } rule)
        {
            return false;
        }

        var edits = fixer.Edits(document, mender.Context(findings));
        return edits.Count > 0 && (Take(fixer, rule, edits) || (edits.Count > 1 && edits.Any(edit => Take(fixer, rule, [edit]))));
    }

    private bool Take(IFixer fixer, RuleInfo rule, IReadOnlyList<Edit> edits)
    {
        if (file.With(edits) is not { } changed)
        {
            return false;
        }

        var (after, left) = mender.Check(document, changed.Text);
        if (!IsBetter(fixer, rule, edits, after, left))
        {
            return false;
        }

        mended.AddRange(edits.Select(edit => (rule, edit.Line)));
        (document, file, findings) = (after, changed, left);
        return true;
    }

    private bool IsBetter(IFixer fixer, RuleInfo rule, IReadOnlyList<Edit> edits, Document after, IReadOnlyList<Diagnostic> left) =>
        document.Root is null
            ? Unread(findings) < Unread(left) && !left.Any(finding => finding.Severity == Severity.Error && edits.Any(edit => edit.Line == finding.At.Line))
            : left.Count(finding => finding.Rule.Id == rule.Id) < findings.Count(finding => finding.Rule.Id == rule.Id)
                && !Errors(left).Except(Errors(findings)).Any()
                && (!fixer.KeepsMeaning || Meaning.IsSame(document, after));

    /// <summary>Where the file breaks off; past its end when it can be read.</summary>
    private static int Unread(IReadOnlyList<Diagnostic> findings) =>
        findings.Where(finding => finding.Rule.Id == "yaml-syntax").Select(finding => finding.At.Line).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>By what they say and how often, for lines move.</summary>
    private static IEnumerable<(string Rule, string Message, int Time)> Errors(IEnumerable<Diagnostic> findings) => findings
        .Where(finding => finding.Severity == Severity.Error)
        .GroupBy(finding => (finding.Rule.Id, finding.Message))
        .SelectMany(group => group.Select((_, time) => (group.Key.Id, group.Key.Message, time)));
}
