using InferCheck.Diagnostics;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Archives;
using InferCheck.Tests.Support;
using static InferCheck.Tests.Quotes.Archives.Replaying;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>`archives.yaml`, which people write: what is read, and what is said of the rest.</summary>
public sealed class ArchivesReaderTests
{
    private const string Whole = """
        archives:
          - id: terms
            name: Example terms
            repository: https://github.com/example/example-terms
            licence: CC0-1.0
            attribution: Example contributors
            kind: terms
            files:
              - { path: Old.md, source: "https://example.com/terms", provider: sample, until: 2024-01-31 }
              - { path: "a b/New.md", source: "https://example.com/terms", provider: sample, from: 2024-02-01 }
          - id: docs
            name: Example documents
            repository: https://github.com/example/docs
            licence: MIT
            attribution: Example
            kind: documentation
            files: []
        """;

    [Fact]
    public void What_stands_there_is_read()
    {
        var (archives, faults) = Read(Whole);
        Assert.Equal("", faults);
        Assert.Equal(
            [("terms", ArchiveKind.Terms, 2), ("docs", ArchiveKind.Documentation, 0)],
            archives.Select(archive => (archive.Id, archive.Kind, archive.Files.Count)));
        var (old, next) = (archives[0].Files[0], archives[0].Files[1]);
        Assert.Equal(("Old.md", Source, "sample", null, new DateOnly(2024, 1, 31)), (old.Path, old.Source, old.Provider, old.From, old.Until));
        Assert.Equal(("a b/New.md", new DateOnly(2024, 2, 1), null, 10), (next.Path, next.From, next.Until, next.At.Line));
        Assert.Equal("https://github.com/example/example-terms/blob/abc/a%20b/New.md", archives[0].AddressOf("abc", next.Path));
        Assert.Equal("https://github.com/example/example-terms/commit/abc", archives[0].ComparisonOf("abc"));
    }

    [Theory]
    [InlineData("id: terms", "ident: terms", "2:5: `id` is missing")]
    [InlineData("    name: Example terms\n", "", "2:5: `name` is missing")]
    [InlineData("    licence: CC0-1.0\n", "", "2:5: `licence` is missing")]
    [InlineData("    attribution: Example contributors\n", "", "2:5: `attribution` is missing")]
    [InlineData("    kind: terms\n", "", "2:5: `kind` is missing")]
    [InlineData("    files: []", "    paths: []", "11:5: `files` is missing or is no list")]
    [InlineData("archives:", "archive:", "1:1: `archives` is missing or is no list")]
    [InlineData("path: Old.md, ", "", "9:9: `path` is missing")]
    [InlineData("source: \"https://example.com/terms\", provider: sample, until", "provider: sample, until", "9:9: `source` is missing")]
    [InlineData("provider: sample, until", "until", "9:9: `provider` is missing")]
    [InlineData("      - { path: Old.md", "      - Old.md\n      - { path: Old.md", "9:9: an entry of `files` has no keys")]
    [InlineData("kind: terms", "kind: Terms", "7:11: `Terms` is no kind of archive")]
    [InlineData("id: terms", "id: ../terms", "2:9: `../terms` is no name")]
    [InlineData("path: Old.md", "path: ../x", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: a//b", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: /a", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: ./a", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: a\\b", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: \"a\\u0000b\"", "9:17: this is no path of a file within a repository")]
    [InlineData("path: Old.md", "path: \"a\\nb\"", "9:17: this is no path of a file within a repository")]
    [InlineData("terms\", provider: sample, until", "terms#part\", provider: sample, until", "9:33: this is no source")]
    [InlineData("https://example.com/terms\", provider: sample, until", "file:///etc/passwd\", provider: sample, until", "9:33: this is no source")]
    [InlineData("source: \"https://example.com/terms\", provider: sample, until", "source: terms, provider: sample, until", "9:33: this is no source")]
    [InlineData("until: 2024-01-31", "until: soon", "9:87: `until` is no day")]
    [InlineData("until: 2024-01-31", "from: 2024-02-01, until: 2024-01-31", "9:9: `until` lies before `from`")]
    [InlineData("\"a b/New.md\"", "Old.md", "10:9: `Old.md` stands for this source already")]
    [InlineData("id: docs", "id: terms", "11:5: `terms` stands twice")]
    public void What_cannot_be_used_is_a_fault_at_its_place(string old, string text, string fault)
    {
        Assert.Contains(old, Whole, StringComparison.Ordinal);
        var faults = Read(Whole.Replace(old, text, StringComparison.Ordinal)).Faults;
        Assert.Contains(faults.Split('\n'), line => line.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://github.com/example/docs.git")]
    [InlineData("https://github.com/example/docs/")]
    [InlineData("http://github.com/example/docs")]
    [InlineData("git@github.com:example/docs")]
    [InlineData("https://github.com/example/docs?a=b")]
    [InlineData("https://github.com/example/docs#a")]
    [InlineData("https://github.com")]
    [InlineData("https://github.com/example/docs;id")]
    [InlineData("https://github.com/example/$(id)")]
    [InlineData("https://github.com/example/docs --upload-pack=id")]
    [InlineData("https://me:secret@github.com/example/docs")]
    public void What_is_no_address_of_a_repository_is_a_fault(string address)
    {
        var (archives, faults) = Read(Whole.Replace("https://github.com/example/docs", $"\"{address}\"", StringComparison.Ordinal));
        Assert.Equal("13:17: this is no address of a repository", faults);
        Assert.Equal("terms", Assert.Single(archives).Id);
    }

    [Fact]
    public void One_that_cannot_be_used_leaves_the_others()
    {
        var (archives, faults) = Read(Whole.Replace("path: Old.md", "path: ../x", StringComparison.Ordinal));
        Assert.NotEqual("", faults);
        Assert.Equal(["a b/New.md"], archives.SelectMany(archive => archive.Files).Select(file => file.Path));
    }

    [Fact]
    public void A_source_that_no_quote_rests_on_is_a_warning_with_the_one_that_was_meant()
    {
        using var folder = new SampleContent();
        folder.Write("archives.yaml", Whole);
        folder.Replace("archives.yaml", "https://example.com/terms\", provider: sample, until", "https://example.com/term\", provider: sample, until");
        var finding = Assert.Single(ReplayFiles.Read(folder.Folder).Files.Unquoted([Quote]));
        Assert.Equal((9, Severity.Warning, "unquoted-archive"), (finding.At.Line, finding.Severity, finding.Rule.Id));
        Assert.Contains(Source, finding.Help, StringComparison.Ordinal);
    }

    private static (IReadOnlyList<Archive> Archives, string Faults) Read(string text)
    {
        using var folder = new SampleContent();
        folder.Write("archives.yaml", text);
        var (files, faults) = ReplayFiles.Read(folder.Folder);
        return (files.Archives, Replaying.Faults(faults));
    }
}
