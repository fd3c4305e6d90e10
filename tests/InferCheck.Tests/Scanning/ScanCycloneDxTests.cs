using System.Text.Json.Nodes;
using InferCheck.Scanning;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Scanning;

/// <summary>`scan --format cyclonedx`: what a tree talks to, for whoever keeps bills of materials.</summary>
public sealed class ScanCycloneDxTests
{
    private const string Secret = "hunter2correcthorse";

    [Fact]
    public void Each_endpoint_is_a_service_with_whose_it_is_what_goes_there_and_where_it_is_seen()
    {
        using var tree = Tree();
        var services = Bill(tree, "--base-url", "https://infercheck.example/")["services"]!.AsArray();
        Assert.Equal(["service:bedrock:eu.", "service:mistral", "service:openai:api.openai.com", "service:openai:eu.api.openai.com"],
            services.Select(service => service!["bom-ref"]!.GetValue<string>()));
        var europe = services[3]!;
        Assert.Equal("""{"name":"OpenAI","url":["https://openai.example.com"]}""", europe["provider"]!.ToJsonString());
        Assert.Equal("""["https://eu.api.openai.com"]""", europe["endpoints"]!.ToJsonString());
        Assert.True(europe["x-trust-boundary"]!.GetValue<bool>());
        Assert.Equal("""[{"flow":"inbound","classification":"prompts"},{"flow":"outbound","classification":"answers"}]""", europe["data"]!.ToJsonString());
        Assert.Equal(["src/a.py:2"], Values(europe, "infercheck:seen:host"));
        Assert.Equal(["src/a.py:1"], Values(europe, "infercheck:seen:import"));
        Assert.Equal(["eea"], Values(europe, "infercheck:place"));
        Assert.Equal(["Always in the EU (European projects)"], Values(europe, "infercheck:claim:eu-inference"));
        Assert.Equal(["https://infercheck.example/providers/openai/#eu-inference"], Values(europe, "infercheck:claim-page:eu-inference"));
        Assert.Null(services[0]!["endpoints"]);
        Assert.Equal(["eu."], Values(services[0]!, "infercheck:profile"));
        Assert.Equal(["false"], Values(services[2]!, "infercheck:in-code"));
    }

    [Fact]
    public void Declared_packages_are_components_with_their_places()
    {
        using var tree = Tree();
        var components = Bill(tree)["components"]!.AsArray();
        Assert.Equal(["pkg:npm/%40ai-sdk/mistral excluded", "pkg:npm/openai required", "pkg:pypi/openai required"],
            components.Select(component => $"{component!["purl"]} {component["scope"]}"));
        Assert.Equal("""[{"location":"requirements.txt","line":1}]""", components[2]!["evidence"]!["occurrences"]!.ToJsonString());
    }

    [Theory]
    [InlineData("npm", "@mistralai/mistralai", "pkg:npm/%40mistralai/mistralai")]
    [InlineData("pypi", "Google_GenAI", "pkg:pypi/google-genai")]
    [InlineData("nuget", "Azure.AI.OpenAI", "pkg:nuget/Azure.AI.OpenAI")]
    [InlineData("maven", "com.openai:openai-java", "pkg:maven/com.openai/openai-java")]
    [InlineData("go", "github.com/openai/openai-go", "pkg:golang/github.com/openai/openai-go")]
    [InlineData("cargo", "async-openai", "pkg:cargo/async-openai")]
    [InlineData(null, "openai", null)]
    public void A_package_is_called_as_lists_of_components_call_it(string? registry, string name, string? address) =>
        Assert.Equal(address, PackageAddress.Of(registry, name));

    [Fact]
    public void The_same_tree_gives_the_same_bytes_and_another_tree_another_number()
    {
        using var tree = Tree();
        using var twin = Tree();
        Assert.Equal(Run(tree), Run(twin));
        var number = Bill(tree)["serialNumber"]!.GetValue<string>();
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", number);
        tree.Write("src/a.py", "\nimport openai\nu = \"https://eu.api.openai.com\"\n");
        Assert.NotEqual(number, Bill(tree)["serialNumber"]!.GetValue<string>());
    }

    [Fact]
    public void Time_is_what_git_knows_of_the_last_commit()
    {
        using var tree = Tree();
        Assert.Null(Bill(tree)["metadata"]!["timestamp"]);
        Git.Run(tree.Folder, "init", "--quiet");
        Git.Run(tree.Folder, "add", "--all");
        Git.RunAt(tree.Folder, "2026-11-20T10:11:12+01:00", "commit", "--quiet", "--message", "As it was");
        Assert.Equal("2026-11-20T09:11:12Z", Bill(tree)["metadata"]!["timestamp"]!.GetValue<string>());
    }

    [Fact]
    public void What_is_accepted_or_known_is_used_all_the_same_and_what_is_refused_is_not()
    {
        using var tree = new ScannedTree(("a.py", "u = \"https://api.openai.com\" # infercheck: allow openai until 2999-01-01 because no personal data\n"),
            ("csp.py", "u = \"https://api.mistral.ai\"\n"));
        Assert.Equal(["service:openai:api.openai.com"], Bill(tree)["services"]!.AsArray().Select(service => service!["bom-ref"]!.GetValue<string>()));
    }

    [Fact]
    public void A_policy_says_what_it_makes_of_each()
    {
        using var tree = Tree();
        using var file = new PolicyFile("eu-inference: [always]\n");
        var services = Bill(tree, "--policy", file.Path)["services"]!.AsArray();
        Assert.Equal(["pass"], Values(services[3]!, "infercheck:verdict"));
        Assert.Equal(["fail"], Values(services[2]!, "infercheck:verdict"));
    }

    private static ScannedTree Tree() => new(("src/a.py", $"import openai\nu = \"https://eu.api.openai.com\"; k = \"{Secret}\"\n"),
        ("requirements.txt", "openai==1\n"),
        ("package.json", """{ "dependencies": { "openai": "^4" } }"""), ("examples/package.json", """{ "dependencies": { "@ai-sdk/mistral": "1" } }"""),
        ("tests/a.py", "u = \"https://api.openai.com\"\n"), ("litellm.yaml", "model: bedrock/eu.anthropic.claude-3-5-sonnet-v1:0\n"));

    private static string[] Values(JsonNode service, string name) =>
        [.. service["properties"]!.AsArray().Where(one => one!["name"]!.GetValue<string>() == name).Select(one => one!["value"]!.GetValue<string>())];

    private static JsonObject Bill(ScannedTree tree, params string[] options) => JsonNode.Parse(Run(tree, options))!.AsObject();

    private static string Run(ScannedTree tree, params string[] options)
    {
        using var content = ScanContent.Make();
        var run = ProgramRun.Of(["scan", tree.Folder, "--content", content.Folder, "--format", "cyclonedx", .. options]);
        Assert.Equal("", run.Errors);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
        return run.Output;
    }
}
