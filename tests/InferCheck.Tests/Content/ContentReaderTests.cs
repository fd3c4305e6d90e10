using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

public sealed class ContentReaderTests
{
    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        using var content = new SampleContent();
        var sample = ContentReader.Read(content.Folder).Catalog.Providers.Single(provider => provider.Slug == "sample");
        var lines = SampleTexts.Provider.Split('\n');
        var training = sample.Claims[1];

        Assert.Equal("opt-in", training.Values[0].Value);
        Assert.All(
            sample.Claims.SelectMany(claim => claim.Fields.Entries).Select(entry => entry.Key),
            key => Assert.StartsWith(key.Value + ":", lines[key.At.Line - 1][(key.At.Column - 1)..], StringComparison.Ordinal));
        Assert.All(
            sample.AllEvidence.Select(item => item.Source!),
            source => Assert.StartsWith(source.Value, lines[source.At.Line - 1][(source.At.Column - 1)..], StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_change_neither_text_nor_places()
    {
        using var content = new SampleContent();
        var before = Read(content);
        content.Write("providers/sample.md", SampleTexts.Provider.ReplaceLineEndings("\r\n"));
        var after = Read(content);

        Assert.Equal(before.Document.Body, after.Document.Body);
        Assert.Equal(before.Claims[2].Summary!.At, after.Claims[2].Summary!.At);
        Assert.Equal(before.Claims[2].Summary!.Value, after.Claims[2].Summary!.Value);
    }

    [Fact]
    public void A_country_called_NO_stays_a_text()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "headquarters: DE", "headquarters: NO");
        Assert.Equal("NO", Read(content).Headquarters!.Value);
    }

    [Theory]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    public void A_date_means_the_days_from_its_first_to_its_last(string text, string first, string last)
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "policy_dated: 2026-02", $"policy_dated: \"{text}\"");
        Assert.Equal("", content.Report());
        var date = PartialDate.Parse(text);
        Assert.Equal((first, last), (date?.Earliest.ToString("yyyy-MM-dd", null), date?.Latest.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_still_counts_as_known()
    {
        using var content = new SampleContent();
        content.Write("providers/other.md", "---\nname: [\n---\n");
        var findings = content.Check();
        Assert.Contains(findings, finding => finding.Rule.Id == "yaml-syntax");
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "unknown-provider");
    }

    [Fact]
    public void A_missing_folder_is_the_machines_fault() =>
        Assert.Throws<DirectoryNotFoundException>(() => ContentReader.Read(Path.Combine(Path.GetTempPath(), "no-such-content")));

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: {x: 1\nb: 2\n")]
    [InlineData("a: \"open\nb: 2\n")]
    [InlineData("a: 'open\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("? [a]\n: b\n")]
    [InlineData("a: b: c\n")]
    [InlineData("%TAG ! tag:x,2000:\na: b\n")]
    [InlineData("a: !!binary x\n")]
    [InlineData("a: |9\n  x\n")]
    [InlineData("\0")]
    [InlineData("a: \u0007\n")]
    [InlineData("}")]
    [InlineData("...\n...\n")]
    [InlineData("<<: *x\n")]
    [InlineData(": :\n::\n")]
    public void Broken_yaml_is_a_finding_inside_the_file(string yaml)
    {
        using var content = new SampleContent();
        content.Write("providers/broken.md", $"---\n{yaml}---\nNotes.\n");
        var lines = (4 + yaml.AsSpan().Count('\n')) + 1;
        var findings = content.Check().Where(finding => finding.At.File.EndsWith("broken.md", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.InRange(finding.At.Line, 1, lines));
    }

    [Fact]
    public void Very_many_keys_are_read_and_each_only_once()
    {
        var keys = string.Concat(Enumerable.Range(0, 90_000).Select(number => $"k{number}: x\n"));
        var (root, faults) = YamlFile.Parse(keys + "k7: y\nk89999: y\n", "keys.yaml");
        Assert.Equal(90_000, ((Mapping)root!).Entries.Count);
        Assert.Equal([90_001, 90_002], faults.Select(fault => fault.At.Line));
    }

    private static Provider Read(SampleContent content) =>
        ContentReader.Read(content.Folder).Catalog.Providers.Single(provider => provider.Slug == "sample");
}
