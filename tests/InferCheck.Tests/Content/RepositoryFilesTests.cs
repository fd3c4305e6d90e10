using System.Text.Json;
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
        Assert.All(ContentReader.Read(Repository.Content).Catalog.Vocabulary.Topics, topic => Assert.Contains($"- {topic.Label.English}", form));
    }

    [Fact]
    public void The_guide_for_editors_names_every_key_of_a_profile()
    {
        var guide = File.ReadAllText(Repository.File("content", "README.md"));
        var shapes = new[] { Model.Shapes.ProfileShapes.Provider, Model.Shapes.ProfileShapes.Claim, Model.Shapes.ProfileShapes.Evidence, Model.Shapes.ProfileShapes.Incident, Model.Shapes.ProfileShapes.Change };
        Assert.All(shapes.SelectMany(shape => shape.Fields), field => Assert.Contains($"{field.Key}:", guide, StringComparison.Ordinal));
    }

    /// <summary>With `dotnet run` an editor's changes are taken over; a published program has no such file and runs in Production.</summary>
    [Fact]
    public void The_site_is_started_from_a_checkout_in_Development()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Repository.File("src", "InferCheck.Site", "Properties", "launchSettings.json")));
        var profile = Assert.Single(settings.RootElement.GetProperty("profiles").EnumerateObject()).Value;
        Assert.Equal("Development", profile.GetProperty("environmentVariables").GetProperty("ASPNETCORE_ENVIRONMENT").GetString());
        Assert.Equal(("http://localhost:5000", false), (profile.GetProperty("applicationUrl").GetString(), profile.GetProperty("launchBrowser").GetBoolean()));
    }

    /// <summary>`dotnet run` prints a line of its own when it uses launch settings, and the site would be exported in Development.</summary>
    [Fact]
    public void No_workflow_keeps_what_was_made_with_launch_settings() => Assert.All(
        Directory.EnumerateFiles(Repository.File(".github", "workflows")).SelectMany(File.ReadLines)
            .Where(line => line.Contains("dotnet run", StringComparison.Ordinal) && (line.Contains('>', StringComparison.Ordinal) || line.Contains("export", StringComparison.Ordinal))),
        line => Assert.Contains("--no-launch-profile", line, StringComparison.Ordinal));

    [Fact]
    public void Every_action_of_a_workflow_is_pinned_to_a_commit() => Assert.All(
        Directory.EnumerateFiles(Repository.File(".github", "workflows")).SelectMany(File.ReadLines).Where(line => line.Contains("uses:", StringComparison.Ordinal)),
        line => Assert.Matches("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]", line));
}
