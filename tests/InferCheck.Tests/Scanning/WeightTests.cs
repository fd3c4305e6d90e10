namespace InferCheck.Tests.Scanning;

/// <summary>What is named and not used weighs less.</summary>
public sealed class WeightTests
{
    private const string Call = "u = \"https://api.openai.com\"\n";

    [Theory]
    [InlineData("quickstart-example/a.py", "example")]
    [InlineData("agents-samples/a.py", "example")]
    [InlineData("web-demo/a.py", "example")]
    [InlineData("a-tutorials/a.py", "example")]
    [InlineData("cookbook/a.py", "example")]
    [InlineData("notebooks/a.ipy", "example")]
    [InlineData("benchmarks/a.py", "example")]
    [InlineData("config.yaml.template", "example")]
    [InlineData("config.yaml.sample", "example")]
    [InlineData("settings.examples", "example")]
    [InlineData(".github/workflows/benchmark.example.yml", "code")]
    [InlineData("src/prompt_template.py", "code")]
    [InlineData("src/notebook/a.py", "code")]
    [InlineData("contest/a.py", "code")]
    public void By_folder_and_name(string path, string weight) => Assert.Equal(weight, Weight(ScannedTree.Lines(path, Call).Single()));

    [Theory]
    [InlineData("a.py", "help = \"The address of the service, e.g. https://api.openai.com/v1\"", "docs")]
    [InlineData("a.ts", "const text = 'Get your key at https://api.openai.com today';", "docs")]
    [InlineData("a.yaml", "description: The address of your service such as https://api.openai.com", "docs")]
    [InlineData("a.py", "if host == \"api.openai.com\":", "docs")]
    [InlineData("a.py", "if \"api.openai.com\" in url:", "docs")]
    [InlineData("a.go", "case \"api.openai.com\":", "docs")]
    [InlineData("a.ts", "if ('api.openai.com' !== host) {", "docs")]
    [InlineData("a.py", "u = \"https://api.openai.com/v1/chat\"", "code")]
    [InlineData("a.py", "run(\"curl -X POST https://api.openai.com/v1/chat -d @x\")", "code")]
    [InlineData("a.yaml", "url: https://api.openai.com", "code")]
    [InlineData("a.ts", "const uppercase = 'api.openai.com';", "code")]
    public void By_what_stands_around_a_host(string path, string line, string weight) =>
        Assert.Equal(weight, Weight(ScannedTree.Lines(path, line).Single()));

    [Theory]
    [InlineData("<resource>", false)]
    [InlineData("your-resource", false)]
    [InlineData("YOUR_RESOURCE", false)]
    [InlineData("privatelink", false)]
    [InlineData("api", false)]
    [InlineData("contoso", true)]
    [InlineData("{name}", true)]
    [InlineData("${API_NAME}", true)]
    [InlineData("my_resource", true)]
    public void A_star_fits_no_word_that_stands_for_a_name(string label, bool isFound) =>
        Assert.Equal(isFound, ScannedTree.Lines("a.py", $"u = \"https://{label}.openai.azure.com/\"").Length == 1);

    private static string Weight(string line) => line.Split(' ') is [_, _, _, _, var weight] ? weight : "code";
}
