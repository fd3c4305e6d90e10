using InferCheck.Content;
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

        var rules = content.Check().Where(finding => finding.At.File.EndsWith("fresh.md", StringComparison.Ordinal)).Select(finding => finding.Rule.Id).Distinct();
        Assert.Equal(["evidence-without-words", "missing-key", "missing-value", "no-second-reader"], rules.Order());
    }

    [Fact]
    public void The_template_names_every_key()
    {
        using var content = new SampleContent();
        var text = ProviderTemplate.Write(ContentReader.Read(content.Folder).Catalog.Vocabulary, SampleContent.Today);
        var shapes = new[] { InferCheck.Model.Shapes.ProfileShapes.Provider, InferCheck.Model.Shapes.ProfileShapes.Claim, InferCheck.Model.Shapes.ProfileShapes.Evidence };
        Assert.All(shapes.SelectMany(shape => shape.Fields), field => Assert.Contains(field.Key + ":", text, StringComparison.Ordinal));
    }
}
