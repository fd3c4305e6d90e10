using System.Collections.Concurrent;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>A change of the sample, read and checked once for all the tests that look at what comes of it.</summary>
internal sealed class CheckedCase
{
    private static readonly ConcurrentDictionary<Action<SampleContent>, Lazy<CheckedCase>> Known = new();

    private CheckedCase(SampleContent content)
    {
        var (read, committed) = (ContentReader.Read(content.Folder), CommittedContent.Changed(content.Folder));
        var found = Checker.Check(read.Catalog, SampleContent.Today, committed);
        Whole = Diagnostic.Sort(read.Diagnostics.Concat(found));
        FileByFile = ContentCheck.Of(content.Folder, SampleContent.Today, committed).Findings;
        Marked = ([.. Whole.Select(Shown)], [.. FileByFile.Select(Shown)]);
        Alone = Diagnostic.Sort(read.Catalog.Documents.SelectMany(document =>
            Checker.CheckDocument(read.Catalog, document, SampleContent.Today, committed)));
        TenYearsOn = [.. Errors(Checker.Check(read.Catalog, SampleContent.Today.AddYears(10), committed)).Except(Errors(found))];
    }

    /// <summary>All findings of everything together.</summary>
    public IReadOnlyList<Diagnostic> Whole { get; }

    /// <summary>Of one file after the other.</summary>
    public IReadOnlyList<Diagnostic> FileByFile { get; }

    /// <summary>Of both, the places with the lines they mark, which have to be there still.</summary>
    public (IReadOnlyList<string> Whole, IReadOnlyList<string> FileByFile) Marked { get; }

    /// <summary>Of the rules that need no other document, each looked at without the others.</summary>
    public IReadOnlyList<Diagnostic> Alone { get; }

    /// <summary>Errors that only time has made.</summary>
    public IReadOnlyList<Diagnostic> TenYearsOn { get; }

    public static CheckedCase Of(Action<SampleContent> change) => Known.GetOrAdd(change, _ => new(() => Make(change))).Value;

    private static CheckedCase Make(Action<SampleContent> change)
    {
        using var content = new SampleContent();
        change(content);
        return new CheckedCase(content);
    }

    private static IEnumerable<Diagnostic> Errors(IEnumerable<Diagnostic> findings) => findings.Where(finding => finding.Severity == Severity.Error);

    private static string Shown(Diagnostic finding) => finding.At.Text is { } text ? $"{finding.At}: {text.Line(finding.At.Line)}" : $"{finding.At}";
}
