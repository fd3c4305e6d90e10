using System.Text.Json;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void The_repository_is_clean_and_the_last_line_counts_it()
    {
        var run = ProgramRun.Of("check");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+ providers, \d+ claims, \d+ quotes, \d+ topics, \d+ indexes, \d+ FAQ, \d+ pages: 0 errors, \d+ warnings, \d+ notes$",
            run.Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void An_error_ends_with_one_and_its_place()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("check", content.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample.md:50:12: error[unknown-value]: `opt_inn` is not a value of `training`\n   |\n50 |     value: opt_inn\n   |            " +
            "^^^^^^^\n  help: did you mean `opt-in`?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_can_be_asked_for()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        Assert.Equal(0, ProgramRun.Of("check", content.PathOf("providers/other.md")).ExitCode);
        Assert.Equal(1, ProgramRun.Of("check", content.PathOf("providers/sample.md")).ExitCode);
    }

    [Theory]
    [InlineData("vocabulary", 1)]
    [InlineData("providers", 0)]
    public void A_folder_of_the_content_shows_its_own_findings(string folder, int exitCode)
    {
        using var content = new SampleContent();
        content.Replace("vocabulary/articles.yaml", "topics: [training, own-purposes]", "topics: [trainin]");
        var run = ProgramRun.Of("check", content.PathOf(folder));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.All(run.Output.Split('\n')
            .Where(line => line.StartsWith(content.Folder, StringComparison.Ordinal)), line =>
            Assert.StartsWith(content.PathOf(folder), line, StringComparison.Ordinal));
        Assert.Contains("\n2 providers, 6 claims, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_nothing_is_read_is_said_to_be_there()
    {
        using var content = new SampleContent();
        content.Write("provider/new.md", SampleTexts.Provider);
        Assert.Contains("warning[unexpected-file]", ProgramRun.Of("check", content.PathOf("provider/new.md")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("providers/sample.md")]
    public void A_vocabulary_that_cannot_be_read_is_the_only_fault_that_is_named(string path)
    {
        using var content = new SampleContent();
        content.Replace("vocabulary/topics.yaml", "- key: training\n", "- key:training\n");
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("check", content.PathOf(path));
        Assert.Equal((1, "the vocabulary cannot be read; nothing else was checked\n"), (run.ExitCode, run.Errors));
        Assert.Single(run.Output.Split('\n'), line => line.Contains(": error[", StringComparison.Ordinal));
        Assert.Contains("/topics.yaml:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md is not part of a content folder", "check", "README.md")]
    [InlineData("src is not part of a content folder", "check", "src")]
    [InlineData("src is no content folder: it holds no vocabulary/", "check", "content/providers/openai.md", "--content", "src")]
    [InlineData("README.md is not part of the content folder content", "check", "README.md", "--content", "content")]
    [InlineData("there is nothing at content/providers/nobody.md", "check", "content/providers/nobody.md")]
    public void What_is_not_content_is_not_checked(string why, params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_array_and_nothing_else()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        using var json = JsonDocument.Parse(ProgramRun.Of("check", "--content", content.Folder, "--format", "json").Output);
        var finding = Assert.Single(json.RootElement.EnumerateArray(), item => item.GetProperty("severity").GetString() == "error");
        Assert.Equal(["rule", "severity", "file", "line", "column", "endLine", "endColumn", "message", "help"], finding.EnumerateObject()
            .Select(property => property.Name));
    }

    [Fact]
    public void Sarif_names_files_as_the_repository_does()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("check", "--content", content.Folder, "--format", "sarif");
        Assert.Equal(1, run.ExitCode);
        using var log = JsonDocument.Parse(run.Output);
        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), item => item.GetProperty("level")
            .GetString() == "error");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("""{"uri":"content/providers/sample.md","uriBaseId":"%SRCROOT%"}""", JsonSerializer.Serialize(place.GetProperty("artifactLocation")));
        Assert.Equal("""{"startLine":50,"startColumn":12,"endLine":50,"endColumn":19}""", JsonSerializer.Serialize(place.GetProperty("region")));
    }

    [Fact]
    public void A_fix_is_told_and_what_is_left_decides()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "vendor: Sample\n", "vendor: Sample: it is\n");
        content.Replace("providers/other.md", "kind: gateway", "kind: gatway ");
        var run = ProgramRun.Of("check", "--fix", "--content", content.Folder);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains("/providers/other.md:5: mended[trailing-blanks]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("/providers/sample.md:3: mended[yaml-syntax]\n", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("error[", StringComparison.Ordinal));

        content.Replace("providers/other.md", "kind: gatway", "kind: gateway ");
        Assert.Equal(1, ProgramRun.Of("check", "--content", content.Folder, "--format", "json").Output.Split("trailing-blanks").Length - 1);
        var again = ProgramRun.Of("check", "--fix", content.PathOf("providers/other.md"), "--format", "json");
        Assert.Equal((0, $"{content.PathOf("providers/other.md")}:5: mended[trailing-blanks]\n"), (again.ExitCode, again.Errors));
        Assert.Equal("[]", again.Output.TrimEnd());
    }

    [Theory]
    [InlineData("unknown option --notess, did you mean `--notes`?\n", "check", "--notess")]
    [InlineData("unknown option --upate, did you mean `--update`?\n", "verify", "openai", "--upate")]
    [InlineData("unknown option --ot, did you mean `--out`?\n", "export", "--ot", "x")]
    [InlineData("unknown command chek, did you mean `check`?\ninfercheck --help lists the commands\n", "chek")]
    [InlineData("unknown command chek, did you mean `check`?\ninfercheck --help lists the commands\n", "policy", "chek")]
    [InlineData("unknown command quux\ninfercheck --help", "quux")]
    [InlineData("unknown argument content/faq\n", "check", "content/providers", "content/faq")]
    public void A_slip_of_the_pen_is_named_with_what_was_meant(string why, params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_may_begin_with_a_hyphen_after_two_of_them() =>
        Assert.Equal("there is nothing at --notess\n", ProgramRun.Of("check", "--", "--notess").Errors);

    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--nonsense")]
    [InlineData("chekc")]
    [InlineData("check", "/no/such/content")]
    [InlineData("check", "--content", "/no/such/content")]
    [InlineData("new", "provider")]
    public void A_wrong_call_ends_with_two_and_says_why(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }
}
