using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

public sealed class NewCommandTests
{
    [Fact]
    public void A_profile_is_written_once_and_never_over_another()
    {
        using var content = new SampleContent();
        var first = ProgramRun.Of("new", "provider", "fresh-one", "--content", content.Folder);
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        var written = File.ReadAllText(content.PathOf("providers/fresh-one.md"));
        Assert.StartsWith("---\nname: #", written, StringComparison.Ordinal);

        var second = ProgramRun.Of("new", "provider", "fresh-one", "--content", content.Folder);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("exists already", second.Errors, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(content.PathOf("providers/fresh-one.md")));
    }

    [Theory]
    [InlineData("model", "models/fresh-one.yaml", "name: #")]
    [InlineData("offers", "offers/fresh-one.yaml", "#billed: #")]
    public void Models_and_lists_of_offers_begin_from_a_template_too(string kind, string name, string first)
    {
        using var content = new SampleContent();
        var run = ProgramRun.Of("new", kind, "fresh-one", "--content", content.Folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(first, File.ReadAllText(content.PathOf(name)), StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("new", kind, "fresh-one", "--content", content.Folder).ExitCode);
    }

    [Theory]
    [InlineData("Open_AI")]
    [InlineData("../escape")]
    [InlineData("a--b")]
    public void A_name_that_is_no_slug_is_refused(string slug)
    {
        using var content = new SampleContent();
        var run = ProgramRun.Of("new", "provider", slug, "--content", content.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, Directory.GetFiles(content.PathOf("providers")).Length);
    }
}
