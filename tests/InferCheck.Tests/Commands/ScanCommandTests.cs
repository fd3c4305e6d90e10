using System.Text.Json;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Scanning;

namespace InferCheck.Tests.Commands;

/// <summary>`scan` as a user starts it.</summary>
public sealed class ScanCommandTests
{
    private const string Secret = "sk-proj-hunter2";

    [Fact]
    public void Places_stand_below_what_the_documents_say_of_their_endpoint()
    {
        using var tree = Tree();
        var run = Run(tree);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("""
            OpenAI through api.openai.com, which may answer from anywhere

            """.ReplaceLineEndings("\n"), run.Output, StringComparison.Ordinal);
        Assert.Contains("  Place of inference: No place promised\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("OpenAI through eu.api.openai.com, which answers from the EEA (European Union)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Place of inference: Always in the EU (European projects)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    src/a.cs:1: host eu.api.openai.com\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 files read (", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_an_array_of_sightings()
    {
        using var tree = Tree();
        var run = Run(tree, "--format", "json", "--fail-on", "never");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("""{"provider":"openai","part":"eu.api.openai.com","file":"src/a.cs","line":1,"evidence":"host","rank":1,"weight":"code"}""",
            JsonSerializer.Serialize(json.RootElement[0]));
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void GitHub_shows_each_at_its_line()
    {
        using var tree = Tree();
        var run = Run(tree, "--format", "github");
        Assert.Contains("/src/a.cs,line=1,col=18,title=ai-service::host eu.api.openai.com: OpenAI through eu.api.openai.com,", run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-inference: [always]\nonly-if: true\n", 1)]
    [InlineData("eu-inference: [always, option, not-guaranteed]\n", 0)]
    public void A_policy_judges_each_endpoint_by_what_is_said_of_it(string policy, int exitCode)
    {
        using var tree = Tree();
        using var file = new PolicyFile(policy);
        var run = Run(tree, "--policy", file.Path);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  openai: met\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode == 1, run.Output.Contains("  openai: not met\n", StringComparison.Ordinal));
        Assert.EndsWith(exitCode == 1 ? "the policy is not kept\n" : "the policy is kept\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_kept_where_only_the_endpoint_in_Europe_is_called()
    {
        using var tree = new ScannedTree(("a.py", "import openai\nu = \"https://eu.api.openai.com\"\n"), ("tests/a.py", "u = \"https://api.openai.com\"\n"));
        using var file = new PolicyFile("eu-inference: { accept: [always], only-if: false }\n");
        Assert.Equal(0, Run(tree, "--policy", file.Path).ExitCode);
    }

    [Theory]
    [InlineData("c = OpenAI()", 1)]
    [InlineData("c = OpenAI(base_url=\"http://localhost:11434/v1\")", 0)]
    public void A_policy_refuses_no_kit_that_is_sent_to_a_local_address(string call, int exitCode)
    {
        using var tree = new ScannedTree(("a.py", $"from openai import OpenAI\n{call}\n"), ("requirements.txt", "openai\n"));
        using var file = new PolicyFile("eu-inference: [not-guaranteed]\n");
        Assert.Equal(exitCode, Run(tree, "--policy", file.Path).ExitCode);
    }

    [Fact]
    public void A_kit_beside_another_providers_host_says_so()
    {
        using var tree = new ScannedTree(("a.py", "from openai import OpenAI\nu = \"https://api.mistral.ai/v1\"\n"));
        Assert.Contains("    a.py:1: import openai (SDK; the same file names mistral)\n", Run(tree).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_written_and_held_against_what_comes_later()
    {
        using var tree = Tree();
        var baseline = Path.Combine(tree.Folder, "baseline.json");
        Assert.Equal(0, Run(tree, "--baseline", baseline, "--write-baseline").ExitCode);
        Assert.Equal(0, Run(tree, "--baseline", baseline).ExitCode);
        tree.Write("b.py", "import openai\n");
        Assert.Equal(1, Run(tree, "--baseline", baseline).ExitCode);
        Assert.Equal(0, Run(tree, "--baseline", baseline, "--write-baseline").ExitCode);
    }

    [Theory]
    [InlineData("there is no baseline", "--baseline", "/no/such/file.json")]
    [InlineData("--write-baseline needs", "--write-baseline")]
    [InlineData("sometimes", "--fail-on", "sometimes")]
    public void A_wrong_call_ends_with_two_and_says_why(string why, params string[] options)
    {
        using var tree = Tree();
        var run = Run(tree, options);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_somebody_else_is_never_overwritten_by_a_baseline()
    {
        using var tree = Tree();
        var run = Run(tree, "--baseline", Path.Combine(tree.Folder, "src", "a.cs"), "--write-baseline");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("was not written by infercheck", run.Errors, StringComparison.Ordinal);
    }

    private static ScannedTree Tree() => new(("src/a.cs", $"var a = \"https://eu.api.openai.com/v1\"; var key = \"{Secret}\";\n"),
        ("src/b.cs", $"var b = \"https://name:{Secret}@api.openai.com/v1?key={Secret}\";\n"));

    private static ProgramRun Run(ScannedTree tree, params string[] options)
    {
        using var content = ScanContent.Make();
        return ProgramRun.Of(["scan", tree.Folder, "--content", content.Folder, .. options]);
    }
}
