using InferCheck.Scanning;

namespace InferCheck.Tests.Scanning;

/// <summary>What does not show by itself that a provider is used is kept, says why, and fails nothing.</summary>
public sealed class CaveatTests
{
    private const string Import = "from openai import OpenAI\n";

    [Fact]
    public void A_kit_beside_the_host_of_another_provider_names_it()
    {
        using var tree = new ScannedTree(
            ("a.py", Import + "c = OpenAI(base_url=\"https://api.mistral.ai/v1\", api_key=os.environ[\"OPENAI_API_KEY\"])\n"),
            ("requirements.txt", "openai\n"));
        var found = tree.Report().Sightings.Where(one => one.Provider == "openai").ToList();
        Assert.Equal([(EvidenceKind.Import, Caveat.OtherHost), (EvidenceKind.Variable, Caveat.OtherHost), (EvidenceKind.Package, Caveat.OtherUse)],
            found.Select(one => (one.Evidence, one.Caveat!.Value)));
        Assert.All(found, one => Assert.Equal((Weight.Code, "mistral", false, null), (one.Weight, one.Beside, one.IsInUse, one.Part)));
        Assert.False(ScannedService.Of(ScanContent.Catalog, found).Single().IsInCode);
    }

    [Fact]
    public void A_host_of_its_own_anywhere_in_the_tree_decides()
    {
        using var tree = new ScannedTree(("a.py", Import + "u = \"https://api.mistral.ai/v1\"\n"), ("b.py", "u = \"https://api.openai.com\"\n"));
        Assert.All(tree.Report().Sightings, one => Assert.Null(one.Caveat));
    }

    [Fact]
    public void A_second_use_without_another_host_is_one()
    {
        using var tree = new ScannedTree(("a.py", Import + "u = \"https://api.mistral.ai/v1\"\n"), ("b.py", Import), ("requirements.txt", "openai\n"));
        Assert.Equal(["b.py", "requirements.txt"], tree.Report().Sightings.Where(one => one.Provider == "openai" && one.IsInUse).Select(one => one.File));
    }

    [Fact]
    public void A_package_is_judged_by_imports_beside_and_below_its_manifest()
    {
        using var tree = new ScannedTree(("a/a.py", Import + "c = OpenAI(base_url=\"http://localhost\")\n"), ("a/requirements.txt", "openai\n"),
            ("b/requirements.txt", "openai\n"));
        Assert.Equal(["b/requirements.txt"], tree.Report().Sightings.Where(one => one.IsInUse).Select(one => one.File));
    }

    [Fact]
    public void A_package_that_is_imported_for_another_provider_says_so()
    {
        using var tree = new ScannedTree(("a.py", "from openai import AzureOpenAI\n"), ("requirements.txt", "openai\n"));
        Assert.Equal([("azure", null), ("openai", Caveat.OtherUse)], tree.Report().Sightings.Select(one => (one.Provider, one.Caveat)));
    }

    [Theory]
    [InlineData("a.py", "c = OpenAI(base_url=\"http://localhost:11434/v1\", api_key=\"ollama\")")]
    [InlineData("a.py", "c = OpenAI(\n    base_url = 'http://127.0.0.1:8000',\n)")]
    [InlineData("a.py", "u = os.getenv(\"OPENAI_API_BASE\", \"http://0.0.0.0:80\")")]
    [InlineData("a.py", "openai.api_base = \"http://[::1]:80\"")]
    public void A_file_that_sets_a_local_address_sends_nothing(string path, string code)
    {
        using var tree = new ScannedTree((path, Import + code + "\n"), ("requirements.txt", "openai\n"));
        Assert.Equal(["openai - import a.py:1 example", "openai - package requirements.txt:1 example"], tree.Lines());
        Assert.All(tree.Report().Sightings, one => Assert.Equal(Caveat.LocalAddress, one.Caveat));
    }

    [Fact]
    public void Of_several_kits_in_a_file_the_one_that_is_called_with_it_is_local()
    {
        using var tree = new ScannedTree(("a.py",
            Import + "from mistralai import Mistral\nm = Mistral(key())\nc = OpenAI(key(), base_url=\"http://localhost\")\n"));
        Assert.Equal(["openai - import a.py:1 example", "mistral - import a.py:2"], tree.Lines());
    }

    [Theory]
    [InlineData("c = OpenAI(base_url=\"http://localhost\")\nu = \"https://api.openai.com\"")]
    [InlineData("redirect_url = \"http://localhost:3000\"")]
    [InlineData("base_url = \"https://example.com\"  # base_url = http://localhost")]
    public void All_else_is_no_local_address(string code)
    {
        using var tree = new ScannedTree(("a.py", Import + code + "\n"));
        Assert.All(tree.Report().Sightings, one => Assert.True(one.IsInUse));
    }

    [Fact]
    public void A_locked_package_counts_where_a_manifest_names_it()
    {
        using var tree = new ScannedTree(
            ("package.json", """{ "dependencies": { "openai": "1" } }"""),
            ("package-lock.json", """{ "packages": { "node_modules/openai": {}, "node_modules/@mistralai/mistralai": {} } }"""),
            ("web/yarn.lock", "openai@^4:\n  x\n"),
            ("py/poetry.lock", "name = \"openai\"\n"));
        Assert.Equal(
        [
            "mistral - package package-lock.json:1 docs", "openai - package package-lock.json:1", "openai - package package.json:1",
            "openai - package py/poetry.lock:1 docs", "openai - package web/yarn.lock:1",
        ], tree.Lines().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("requirements.txt", "openai==1.0\n    # via litellm\n", "docs")]
    [InlineData("requirements.txt", "openai==1.0  # via litellm, x\n", "docs")]
    [InlineData("requirements.txt", "openai==1.0\n    # via\n    #   -c limits.txt\n    #   litellm\n", "docs")]
    [InlineData("requirements.txt", "openai==1.0\n    # via\n    #   -r requirements.in\n    #   litellm\n", "code")]
    [InlineData("requirements.txt", "openai==1.0\n    # via mine (pyproject.toml)\n", "code")]
    [InlineData("requirements.txt", "openai==1.0\nother==1\n    # via openai\n", "code")]
    [InlineData("requirements.txt", "openai==1.0 # ours\n", "code")]
    [InlineData("go.mod", "require (\n\tgithub.com/openai/openai-go v1.0.0 // indirect\n)\n", "docs")]
    [InlineData("go.mod", "require github.com/openai/openai-go v1.0.0\n", "code")]
    public void A_package_that_only_another_one_needs(string path, string text, string weight) =>
        Assert.Equal(weight, WeightOf(ScannedTree.Lines(path, text).Single()));

    private static string WeightOf(string line) => line.Split(' ') is [_, _, _, _, var weight] ? weight : "code";
}
