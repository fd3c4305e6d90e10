using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

/// <summary>Files around the content that repeat some of its words, and must not fall behind.</summary>
public sealed class RepositoryFilesTests
{
    [Fact]
    public void The_report_form_offers_every_topic()
    {
        var form = File.ReadAllLines(Repository.File(".github", "ISSUE_TEMPLATE", "report-a-change.yml")).Select(line => line.Trim()).ToList();
        Assert.All(RealContent.Vocabulary.Topics, topic => Assert.Contains($"- {topic.Label.English}", form));
    }

    [Fact]
    public void The_guide_for_editors_names_every_key_of_a_profile_and_of_models_and_offers()
    {
        var guide = File.ReadAllText(Repository.File("content", "README.md"));
        var shapes = new[] { Model.Shapes.ProfileShapes.Provider, Model.Shapes.ProfileShapes.Claim, Model.Shapes.ProfileShapes.Evidence,
            Model.Shapes.ProfileShapes.Incident, Model.Shapes.ProfileShapes.Change, Model.Shapes.OfferShapes.AiModel, Model.Shapes.OfferShapes.OfferList,
            Model.Shapes.OfferShapes.Offer, Model.Shapes.OfferShapes.Surcharge, Model.Shapes.OfferShapes.Retirement };
        Assert.All(shapes.SelectMany(shape => shape.Fields), field => Assert.Contains($"{field.Key}:", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_of_a_workflow_is_pinned_to_a_commit() => Assert.All(
        Directory.EnumerateFiles(Repository.File(".github", "workflows")).SelectMany(File.ReadLines)
            .Where(line => line.Contains("uses:", StringComparison.Ordinal)),
        line => Assert.Matches("uses: ([a-z-]+/[a-z-]+(/[a-z-]+)?@[0-9a-f]{40} # v[0-9]|docker://[a-z/-]+:[0-9.]+@sha256:[0-9a-f]{64}$)", line));
}
