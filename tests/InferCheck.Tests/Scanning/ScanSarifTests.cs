using System.Text.Json.Nodes;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Scanning;

/// <summary>`scan --format sarif`: what a host of code is told, and keeps apart from one day to the next.</summary>
public sealed class ScanSarifTests
{
    private const string Call = "u = \"https://api.openai.com\"\n";
    private const string Secret = "hunter2correcthorse";

    [Fact]
    public void Each_place_is_told_by_its_kind_of_evidence_from_the_root_of_the_sources()
    {
        using var tree = new ScannedTree(("src/a b.py", "import openai\nu = \"https://eu.api.openai.com\"\n"), ("requirements.txt", "openai==1\n"),
            (".env", "OPENAI_API_KEY=x\n"),
            ("c.py", "m = \"eu.anthropic.claude-3-5-v1:0\"\n"), ("d.sh", "az cognitiveservices account deployment create --sku-name Standard\n"));
        var results = Results(Run(tree));
        Assert.Equal(
        [
            "ai-service-variable note .env:1", "ai-service-profile note c.py:1", "ai-service-deployment note d.sh:1",
            "ai-service-package note requirements.txt:1",
            "ai-service-import note src/a%20b.py:1", "ai-service-host note src/a%20b.py:2",
        ], results.Select(Line));
        Assert.All(results, result => Assert.Equal("%SRCROOT%", Place(result)["artifactLocation"]!["uriBaseId"]!.GetValue<string>()));
    }

    [Fact]
    public void Every_rule_is_described_even_where_it_found_nothing()
    {
        using var tree = new ScannedTree(("a.py", "x = 1\n"));
        var rules = Run(tree)["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(
        [
            "ai-service-deployment", "ai-service-host", "ai-service-import", "ai-service-package", "ai-service-profile", "ai-service-variable", "allowance",
            "policy-not-decided", "policy-not-kept",
        ], rules.Select(rule => rule!["id"]!.GetValue<string>()));
        Assert.All(rules, rule => Assert.NotEmpty(rule!["help"]!["text"]!.GetValue<string>()));
        var page = File.ReadAllText(Repository.File("docs", "scan.md"));
        Assert.All(rules, rule => Assert.Contains($"\n### {rule!["id"]}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_makes_an_error_of_what_it_refuses_where_it_runs()
    {
        using var tree = new ScannedTree(("a.py", Call), ("b.py", "u = \"https://eu.api.openai.com\"\n"), ("tests/a.py", Call));
        using var file = new PolicyFile("eu-inference: [always]\nonly-if: true\n");
        Assert.Equal(["policy-not-kept error a.py:1", "ai-service-host note b.py:1", "ai-service-host note tests/a.py:1"],
            Results(Run(tree, "--policy", file.Path)).Select(Line));
    }

    [Fact]
    public void Silence_is_a_warning_where_the_policy_says_so()
    {
        using var tree = new ScannedTree(("a.py", Call));
        using var file = new PolicyFile("training: [never]\nnot-stated: warn\n");
        Assert.Equal(["policy-not-decided warning a.py:1"], Results(Run(tree, "--policy", file.Path)).Select(Line));
    }

    [Fact]
    public void A_place_that_only_moved_is_the_same_one_and_twins_are_told_apart()
    {
        using var tree = new ScannedTree(("a.py", Call + Call));
        var before = Results(Run(tree)).Select(Print).ToList();
        tree.Write("a.py", $"\n\n{Call}\nx = 1\n{Call}");
        Assert.Equal(before, Results(Run(tree)).Select(Print));
        Assert.Equal(2, before.Distinct().Count());
    }

    [Theory]
    [InlineData("a.py", "u = \"https://api.openai.com\" # infercheck: allow openai until 2999-01-31 because no personal data")]
    [InlineData("a.ts", "/* infercheck: allow openai until 2999-01-31 because no personal data */ f('https://api.openai.com', 'hunter2correcthorse')")]
    [InlineData("a.ipynb", "{\"cells\":[{\"cell_type\":\"code\",\"source\":[\"u = 'https://api.openai.com' "
        + "# infercheck: allow openai until 2999-01-31 because no personal data\",\"\\nk = 'hunter2correcthorse'\"]}]}")]
    public void What_is_accepted_says_why_and_nothing_that_stands_behind(string path, string text)
    {
        using var tree = new ScannedTree((path, text), ("b.py", "import mistralai\n"));
        var run = Run(tree);
        var results = Results(run);
        Assert.Equal(["ai-service-host note " + path + ":1", "ai-service-import note b.py:1"], results.Select(Line));
        Assert.Equal("""[{"kind":"inSource","status":"accepted","justification":"no personal data (until 2999-01-31)"}]""",
            results[0]["suppressions"]!.ToJsonString());
        Assert.Equal("[]", results[1]["suppressions"]!.ToJsonString());
        Assert.DoesNotContain(Secret, run.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_read_is_named_or_counted()
    {
        using var tree = new ScannedTree(("a.zip", ""), ("b.png", ""), ("c.png", ""), ("d.py", $"k = \"{Secret}\"; {Call}"));
        var run = Run(tree);
        var said = run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray();
        Assert.Equal(["skipped-archive warning not read: archives", "skipped-media note not read: 2 pictures, fonts and the like"],
            said.Select(one => $"{one!["descriptor"]!["id"]} {one["level"]} {one["message"]!["text"]}"));
        Assert.Equal("a.zip", said[0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
        Assert.DoesNotContain(Secret, run.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonObject Run(ScannedTree tree, params string[] options)
    {
        using var content = ScanContent.Make();
        var run = ProgramRun.Of(["scan", tree.Folder, "--content", content.Folder, "--format", "sarif", .. options]);
        Assert.Equal("", run.Errors);
        return JsonNode.Parse(run.Output)!["runs"]![0]!.AsObject();
    }

    private static List<JsonNode> Results(JsonObject run) => [.. run["results"]!.AsArray().Select(result => result!)];

    private static string Line(JsonNode result) =>
        $"{result["ruleId"]} {result["level"]} {Place(result)["artifactLocation"]!["uri"]}:{Place(result)["region"]!["startLine"]}";

    private static string Print(JsonNode result) => result["partialFingerprints"]!["infercheckSighting/v1"]!.GetValue<string>();

    private static JsonNode Place(JsonNode result) => result["locations"]![0]!["physicalLocation"]!;
}
