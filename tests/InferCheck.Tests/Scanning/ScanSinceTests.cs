using System.Text.Json;
using InferCheck.Scanning.Since;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Scanning;

/// <summary>`scan --since`: what a change means for where prompts go.</summary>
public sealed class ScanSinceTests
{
    private const string Europe = "u = \"https://eu.api.openai.com\"\n";
    private const string Anywhere = "u = \"https://api.openai.com\"\n";

    [Fact]
    public void A_move_out_of_Europe_is_told_with_what_is_said_of_both()
    {
        using var tree = Committed(("src/a.py", "import openai\n" + Europe));
        tree.Write("src/a.py", "import openai\n" + Anywhere);
        var run = Run(tree);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("moved: OpenAI through eu.api.openai.com, which answers from the EEA (European Union) → "
            + "OpenAI through api.openai.com, which may answer from anywhere\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Place of inference: Always in the EU (European projects) → No place promised\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    src/a.py:2: host api.openai.com\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 changed since ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_both_sides()
    {
        using var tree = Committed(("a.py", Europe));
        tree.Write("a.py", Anywhere);
        using var json = JsonDocument.Parse(Run(tree, "--format", "json").Output);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("openai", "moved"), (change.GetProperty("provider").GetString(), change.GetProperty("change").GetString()));
        Assert.Equal(("eu.api.openai.com", "eea"), Side(change.GetProperty("before")));
        Assert.Equal(("api.openai.com", "elsewhere"), Side(change.GetProperty("after")));
        Assert.Equal("Always in the EU (European projects)", change.GetProperty("before").GetProperty("answers").GetProperty("eu-inference").GetString());
        Assert.Equal("""[{"file":"a.py","line":1,"evidence":"host"}]""", JsonSerializer.Serialize(change.GetProperty("places")));

        static (string?, string?) Side(JsonElement side) => (side.GetProperty("part").GetString(), side.GetProperty("place").GetString());
    }

    [Fact]
    public void A_file_that_is_only_renamed_changes_nothing()
    {
        using var tree = Committed(("a.py", Europe), ("b.py", Anywhere));
        File.Move(Path.Combine(tree.Folder, "a.py"), Path.Combine(tree.Folder, "c.py"));
        var run = Run(tree);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("nothing changed in what the code talks to since ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_that_came_and_went_are_told_apart_from_those_that_moved() => Assert.Equal(
        ["Went gemini  -> ", "Came mistral  -> api.mistral.ai", "Moved openai eu.api.openai.com -> api.openai.com"],
        Changes([("a.py", Europe), ("g.py", "import google.genai\n")], [("a.py", Anywhere), ("m.py", "u = \"https://api.mistral.ai\"\n")]));

    [Fact]
    public void A_move_is_seen_where_both_endpoints_were_and_are_in_use() => Assert.Equal(["Moved openai eu.api.openai.com -> api.openai.com"],
        Changes([("a.py", Europe), ("b.py", Europe), ("c.py", Anywhere)], [("a.py", Anywhere), ("b.py", Europe), ("c.py", Anywhere)]));

    [Fact]
    public void A_move_is_seen_in_a_file_that_was_renamed_as_well() =>
        Assert.Equal(["Moved openai eu.api.openai.com -> api.openai.com"],
            Changes([("a.py", Europe), ("b.py", Anywhere)], [("z.py", Anywhere), ("b.py", Anywhere)]));

    [Fact]
    public void An_endpoint_beside_another_is_one_that_came() =>
        Assert.Equal(["Came openai  -> api.openai.com"], Changes([("a.py", Europe)], [("a.py", Europe + Anywhere)]));

    [Fact]
    public void A_package_whose_endpoint_becomes_known_is_one_that_moved() =>
        Assert.Equal(["Moved openai  -> eu.api.openai.com"], Changes([("a.py", "import openai\n")], [("a.py", "import openai\n" + Europe)]));

    [Fact]
    public void What_only_tests_name_is_no_change() => Assert.Empty(Changes([], [("tests/a.py", Anywhere)]));

    [Fact]
    public void What_is_committed_though_ignored_was_not_there_either()
    {
        using var tree = new ScannedTree(("out/a.py", Europe), ("node_modules/a.js", "const u = 'https://api.mistral.ai'\n"), ("keep/a.py", Europe));
        Git.Commit(tree.Folder);
        tree.Write(".gitignore", "out/\n");
        tree.Write("keep/.gitignore", "a.py\n");
        Git.Run(tree.Folder, "add", "--all");
        Git.Run(tree.Folder, "commit", "--quiet", "--message", "Ignored");
        Assert.Equal(0, Run(tree).ExitCode);
    }

    [Fact]
    public void A_folder_below_the_repository_is_compared_with_itself()
    {
        using var tree = Committed(("app/a.py", Europe), ("other/a.py", Anywhere));
        using var content = ScanContent.Make();
        var run = ProgramRun.Of("scan", Path.Combine(tree.Folder, "app"), "--content", content.Folder, "--since", "HEAD");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void A_policy_refuses_what_came_and_not_what_was_there()
    {
        using var tree = Committed(("a.py", Anywhere));
        using var file = new PolicyFile("eu-inference: [always]\nonly-if: true\n");
        tree.Write("b.py", Europe);
        Assert.Equal(0, Run(tree, "--policy", file.Path).ExitCode);
        tree.Write("a.py", "");
        Assert.Equal(0, Run(tree, "--policy", file.Path).ExitCode);
        Git.Run(tree.Folder, "add", "--all");
        Git.Run(tree.Folder, "commit", "--quiet", "--message", "Europe only");
        tree.Write("a.py", Anywhere);
        var run = Run(tree, "--policy", file.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("the policy is not kept by what came\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_that_is_not_there_is_said()
    {
        using var tree = Committed(("a.py", Europe));
        Fails(Run(tree, "--since=no-such"), "git knows no commit `no-such` here\n");
        Fails(Run(tree, "--since=--upload-pack=x"), "git knows no commit `--upload-pack=x` here\n");
    }

    [Fact]
    public void A_shallow_clone_is_said()
    {
        using var tree = Committed(("a.py", Europe));
        tree.Write("a.py", Anywhere);
        Git.Run(tree.Folder, "commit", "--quiet", "--all", "--message", "Later");
        using var clone = new ScannedTree();
        Git.Run(clone.Folder, "clone", "--quiet", "--depth", "1", "file://" + tree.Folder, "c");
        using var content = ScanContent.Make();
        Fails(ProgramRun.Of("scan", Path.Combine(clone.Folder, "c"), "--content", content.Folder, "--since", "HEAD~1"), "this clone is shallow");
    }

    [Fact]
    public void A_folder_in_no_repository_is_said()
    {
        using var tree = new ScannedTree(("a.py", Europe));
        Fails(Run(tree), "is in no git repository");
    }

    [Fact]
    public void A_machine_without_git_is_told()
    {
        using var tree = Committed(("a.py", Europe));
        using var content = ScanContent.Make();
        Fails(ProgramRun.With(start => start.Environment["PATH"] = tree.Folder,
            "scan", tree.Folder, "--content", content.Folder, "--since", "HEAD"), "git is not installed");
    }

    [Theory]
    [InlineData("--format", "sarif")]
    [InlineData("--baseline", "b.json")]
    public void What_cannot_be_asked_together_is_said(params string[] options)
    {
        using var tree = new ScannedTree();
        Fails(Run(tree, options), "--since is told as text or json, and takes no --baseline");
    }

    private static void Fails(ProgramRun run, string why)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    private static string[] Changes((string, string)[] before, (string, string)[] after)
    {
        using var then = new ScannedTree(before);
        using var now = new ScannedTree(after);
        return [.. ServiceChanges.Of(ScanContent.Catalog, then.Report().Sightings, now.Report().Sightings)
            .Select(change => $"{change.Kind} {change.Service.Provider.Slug} {change.Before?.Endpoint?.Name?.Value} -> {change.After?.Endpoint?.Name?.Value}")];
    }

    private static ScannedTree Committed(params (string, string)[] files)
    {
        var tree = new ScannedTree(files);
        Git.Commit(tree.Folder);
        return tree;
    }

    private static ProgramRun Run(ScannedTree tree, params string[] options)
    {
        using var content = ScanContent.Make();
        string[] since = options.Any(option => option.StartsWith("--since", StringComparison.Ordinal)) ? [] : ["--since", "HEAD"];
        return ProgramRun.Of(["scan", tree.Folder, "--content", content.Folder, .. since, .. options]);
    }
}
