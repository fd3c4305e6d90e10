using InferCheck.Content;
using InferCheck.Model.Shapes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

public sealed class ProviderTemplateTests
{
    [Fact]
    public void A_new_profile_lacks_only_what_must_be_filled_in()
    {
        using var content = new SampleContent();
        var vocabulary = ContentReader.Read(content.Folder).Catalog.Vocabulary;
        content.Write("providers/fresh.md", ProviderTemplate.Write(vocabulary, SampleContent.Today));

        var rules = content.Check().Where(finding => finding.At.File.EndsWith("fresh.md", StringComparison.Ordinal)).Select(finding => finding.Rule.Id)
            .Distinct();
        Assert.Equal(["evidence-without-words", "missing-key", "missing-value", "no-second-reader"], rules.Order());
    }

    [Fact]
    public void Every_optional_line_may_be_uncommented()
    {
        using var content = new SampleContent();
        var lines = ProviderTemplate.Write(ContentReader.Read(content.Folder).Catalog.Vocabulary, SampleContent.Today).Split('\n');
        var optional = Enumerable.Range(0, lines.Length).Where(number => lines[number].Contains("# optional: ", StringComparison.Ordinal)).ToList();
        Assert.True(optional.Count > 20);
        Assert.All(optional, number =>
            Assert.Equal(Keys(content, lines) + 1, Keys(content, [.. lines[..number], Uncommented(lines[number]), .. lines[(number + 1)..]])));
        Assert.Equal(Keys(content, lines)
            + optional.Count, Keys(content, [.. lines.Select((line, number) => optional.Contains(number) ? Uncommented(line) : line)]));
    }

    private static string Uncommented(string line) => line.Remove(line.IndexOf('#', StringComparison.Ordinal), 1);

    /// <summary>How many keys of a profile stand where they belong, after the file was read without a fault.</summary>
    private static int Keys(SampleContent content, string[] lines)
    {
        content.Write("providers/fresh.md", string.Join('\n', lines));
        var read = ContentReader.Read(content.Folder);
        Assert.Empty(read.Diagnostics);
        var document = read.Catalog.Documents.Single(document => document.Slug == "fresh");
        return DocumentShapes.Maps(document).Sum(found => found.Map.Entries.Count(entry => found.Shape.Find(entry.Key.Value) is not null));
    }

    [Fact]
    public void The_template_names_every_key()
    {
        using var content = new SampleContent();
        var text = ProviderTemplate.Write(ContentReader.Read(content.Folder).Catalog.Vocabulary, SampleContent.Today);
        var shapes = new[] { InferCheck.Model.Shapes.ProfileShapes.Provider, InferCheck.Model.Shapes.ProfileShapes.Claim,
            InferCheck.Model.Shapes.ProfileShapes.Evidence };
        Assert.All(shapes.SelectMany(shape => shape.Fields), field => Assert.Contains(field.Key + ":", text, StringComparison.Ordinal));
    }
}
