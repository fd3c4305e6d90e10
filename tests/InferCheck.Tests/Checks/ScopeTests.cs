using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>What a rule says it has to see is all it sees: one document can be checked without the others.</summary>
public sealed class ScopeTests
{
    [Fact]
    public void A_rule_of_one_document_says_the_same_whatever_the_others_are() => Assert.All(RuleCases.All, rule =>
    {
        using var content = new SampleContent();
        rule.Fires(content);
        var (catalog, committed) = (ContentReader.Read(content.Folder).Catalog, CommittedContent.Changed(content.Folder));
        var whole = Checker.Check(catalog, SampleContent.Today, committed).Where(finding => finding.Rule.Scope == Scope.Document);
        Assert.Equal(whole, Diagnostic.Sort(catalog.Documents.SelectMany(document =>
            Checker.CheckDocument(catalog, document, SampleContent.Today, committed))));
    });

    [Fact]
    public void A_rule_of_the_whole_catalogue_needs_the_others()
    {
        var alike = Checker.Rules.Where(rule => rule.Info.Scope == Scope.Catalogue).ToList();
        foreach (var change in RuleCases.All.SelectMany(rule => new[] { rule.Fires, rule.NearMiss }))
        {
            using var content = new SampleContent();
            change(content);
            var catalog = ContentReader.Read(content.Folder).Catalog;
            alike.RemoveAll(rule => !Found(rule, [catalog]).SequenceEqual(Found(rule, catalog.Documents.Select(catalog.Only))));
        }

        Assert.Empty(alike.Select(rule => rule.Info.Id));
    }

    [Fact]
    public void A_newer_document_is_checked_in_the_place_of_the_one_that_was_read()
    {
        using var content = new SampleContent();
        var catalog = ContentReader.Read(content.Folder).Catalog;
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var newer = ContentReader.Read(content.Folder).Catalog.Documents.Single(document => document.Slug == "sample");
        Assert.Equal("unknown-value", Assert.Single(Checker.CheckDocument(catalog, newer, SampleContent.Today)).Rule.Id);
    }

    [Fact]
    public void Checked_file_by_file_a_content_has_the_findings_it_has_as_a_whole() =>
        Assert.All(RuleCases.All.SelectMany(rule => new[] { rule.Fires, rule.NearMiss }), change =>
    {
        using var content = new SampleContent();
        change(content);
        var whole = content.Check();
        var found = ContentCheck.Of(content.Folder, SampleContent.Today, CommittedContent.Changed(content.Folder)).Findings;
        Assert.Equal(whole, found);
        Assert.Equal(whole.Select(Shown), found.Select(Shown));
    });

    [Fact]
    public void Days_that_pass_put_nothing_at_fault() => Assert.All(RuleCases.All.SelectMany(rule => new[] { rule.Fires, rule.NearMiss }), change =>
    {
        using var content = new SampleContent();
        change(content);
        var catalog = ContentReader.Read(content.Folder).Catalog;
        Assert.Empty(Errors(catalog, SampleContent.Today.AddYears(10)).Except(Errors(catalog, SampleContent.Today)));
    });

    private static IEnumerable<Diagnostic> Errors(Catalog catalog, DateOnly today) =>
        Checker.Check(catalog, today).Where(finding => finding.Severity == Severity.Error);

    /// <summary>With the line it marks, which has to be there still.</summary>
    private static string Shown(Diagnostic finding) => finding.At.Text is { } text ? $"{finding.At}: {text.Line(finding.At.Line)}" : $"{finding.At}";

    private static IReadOnlyList<Diagnostic> Found(IRule rule, IEnumerable<Catalog> catalogs) =>
        Diagnostic.Sort(catalogs.SelectMany(catalog => rule.Check(new CheckContext(catalog, SampleContent.Today, []))));
}
