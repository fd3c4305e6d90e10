using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>What a rule says it has to see is all it sees: one document can be checked without the others.</summary>
public sealed class ScopeTests
{
    private static IEnumerable<Action<SampleContent>> Changes => RuleCases.All.SelectMany(rule => new[] { rule.Fires, rule.NearMiss });

    [Fact]
    public void A_rule_of_one_document_says_the_same_whatever_the_others_are() => Assert.All(Changes.Select(CheckedCase.Of), found =>
        Assert.Equal(found.Whole.Where(finding => finding.Rule.Scope == Scope.Document && !Faults.All.Contains(finding.Rule)), found.Alone));

    /// <summary>Its own cases mostly show it, so that they come first.</summary>
    [Fact]
    public void A_rule_of_the_whole_catalogue_needs_the_others() => Assert.All(Checker.Rules.Where(rule => rule.Info.Scope == Scope.Catalogue), rule =>
        Assert.True(RuleCases.All.OrderByDescending(known => known.Rule == rule.Info.Id).SelectMany(known => new[] { known.Fires, known.NearMiss })
            .Any(change => SaysOtherwiseOfAll(rule, change)), rule.Info.Id));

    [Fact]
    public void A_newer_document_is_checked_in_the_place_of_the_one_that_was_read()
    {
        using var content = new SampleContent();
        var catalog = ContentReader.Read(content.Folder).Catalog;
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var newer = ContentReader.Read(content.Folder).Catalog.Documents.Single(document =>
            document is { Kind: DocumentKind.Provider, Slug: "sample" });
        Assert.Equal("unknown-value", Assert.Single(Checker.CheckDocument(catalog, newer, SampleContent.Today)).Rule.Id);
    }

    [Fact]
    public void Checked_file_by_file_a_content_has_the_findings_it_has_as_a_whole() => Assert.All(Changes.Select(CheckedCase.Of), found =>
    {
        Assert.Equal(found.Whole, found.FileByFile);
        Assert.Equal(found.Marked.Whole, found.Marked.FileByFile);
    });

    [Fact]
    public void Days_that_pass_put_nothing_at_fault() => Assert.All(Changes.Select(CheckedCase.Of), found => Assert.Empty(found.TenYearsOn));

    private static bool SaysOtherwiseOfAll(IRule rule, Action<SampleContent> change)
    {
        using var content = new SampleContent();
        change(content);
        var catalog = ContentReader.Read(content.Folder).Catalog;
        return !Found(rule, [catalog]).SequenceEqual(Found(rule, catalog.Documents.Select(catalog.Only)));
    }

    private static IReadOnlyList<Diagnostic> Found(IRule rule, IEnumerable<Catalog> catalogs) =>
        Diagnostic.Sort(catalogs.SelectMany(catalog => rule.Check(new CheckContext(catalog, SampleContent.Today, committed: null))));
}
