using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

public sealed class OfferTemplateTests
{
    [Theory]
    [InlineData("models/fresh.yaml")]
    [InlineData("offers/fresh.yaml")]
    public void A_new_file_lacks_only_what_must_be_filled_in(string name)
    {
        using var content = new SampleContent();
        content.Write(name, Text(content, name));
        Assert.All(content.Check().Where(finding => finding.At.File.EndsWith("fresh.yaml", StringComparison.Ordinal)),
            finding => Assert.Contains(finding.Rule.Id, new[] { "missing-key", "unknown-provider" }));
    }

    [Theory]
    [InlineData("models/fresh.yaml")]
    [InlineData("offers/fresh.yaml")]
    public void Every_commented_line_may_be_uncommented(string name)
    {
        using var content = new SampleContent();
        var open = string.Join('\n', Text(content, name).Split('\n').Select(line => line is ['#', ..] ? line[1..] : line).Select(line =>
            line.TrimStart(' ') is ['#', ..] ? line.Remove(line.IndexOf('#', StringComparison.Ordinal), 1) : line));
        content.Write(name, open);
        var read = ContentReader.Read(content.Folder);
        Assert.Empty(read.Diagnostics);
        var maps = DocumentShapes.Maps(read.Catalog.Documents.Single(document => document.Slug == "fresh"));
        Assert.All(maps, found => Assert.Equal(found.Shape.Fields.Select(field => field.Key), found.Map.Entries.Select(entry => entry.Key.Value)));
        Assert.Equal(name[0] is 'o' ? 4 : 1, maps.Count);
    }

    private static string Text(SampleContent content, string name)
    {
        var vocabulary = ContentReader.Read(content.Folder).Catalog.Vocabulary;
        Func<Vocabulary, DateOnly, string> template = name[0] is 'o' ? OfferTemplates.Offers : OfferTemplates.Model;
        return template(vocabulary, SampleContent.Today);
    }
}
