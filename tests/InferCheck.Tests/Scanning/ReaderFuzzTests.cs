using System.Text;
using InferCheck.Site.Http.Limits;

namespace InferCheck.Tests.Scanning;

/// <summary>Files are anybody's: whatever they hold, a reader ends, throws nothing, and tells nothing of them but places.</summary>
public sealed class ReaderFuzzTests
{
    private const int Mutations = 100_000;
    private const string Secret = "hunter2correcthorse";

    private static readonly (string Path, string Text)[] Seeds =
    [
        ("a.cs", "using OpenAI.Chat; /* x */ var a = @\"b\"\"c\"; var u = $\"https://{x}.openai.azure.com/\"; // \"\n'x' \"\"\"raw\"\"\"\n"),
        ("a.py", "'''doc'''\nimport openai as o, x\nfrom google import (genai)\nu = f\"https://api.openai.com/{k}\" # c\n"),
        ("a.ts", "import a from 'openai'; const r = /a[/]\"b/g; `https://${x}.openai.azure.com` /* */ require(\"@ai-sdk/mistral/x\")\n"),
        ("a.go", "import (\n\t\"github.com/openai/openai-go\"\n)\nvar a = `raw`\n"), ("a.rs", "use async_openai::{A}; fn a<'b>() { 'x'; }\n"),
        ("a.java", "import static com.openai.A.*;\n\"\"\"\ntext\"\"\"\n"),
        ("a.tf", "resource \"azurerm_cognitive_deployment\" \"d\" {\n sku { name = \"GlobalStandard\" }\n}\n"
            + "resource \"azurerm_cognitive_account\" \"a\" { kind = \"OpenAI\" }\n"),
        ("a.bicep", "resource d 'Microsoft.CognitiveServices/accounts/deployments@2024' = { sku: { name: 'Standard' } }\n"),
        ("a.sh", "az cognitiveservices account deployment create --sku-name 'Standard'\n"),
        ("arm.json", "{\"type\": \"Microsoft.CognitiveServices/accounts/deployments\", \"sku\": {\"name\": \"Standard\"}}"),
        ("a.ipynb", "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"import openai\\n\", \"x = \\\"\\\\n\\\"\"]}]}"),
        ("package.json", "{\"dependencies\": {\"openai\": \"1\", \"@ai-sdk/mistral\": [{}]}}"),
        ("package-lock.json", "{\"packages\": {\"node_modules/openai\": {}}}"),
        ("yarn.lock", "\"@ai-sdk/mistral@^1\", openai@4:\n  x\n"), ("pnpm-lock.yaml", "packages:\n  '@ai-sdk/mistral@1.0(x)':\n  /openai/4.0:\n"),
        ("opencode.json", "{\"npm\": \"@ai-sdk/mistral\", \"x\": \"npm:openai@4\"}"), ("requirements.txt", "openai[x]>=1 ; y\n-r z\n"),
        ("pyproject.toml", "[project]\ndependencies = [\"openai>1\",\n'google-genai']\n[tool.poetry.dependencies]\nmistralai = {}\n"),
        ("setup.py", "x([\"openai>1\"])\n"),
        ("environment.yml", "- pip:\n  - openai=1\n"), ("poetry.lock", "name = \"openai\"\n"), ("Pipfile.lock", "{\"default\": {\"openai\": {}}}"),
        ("a.csproj", "<PackageReference Include=\"OpenAI\" /><!-- -->\n"), ("packages.lock.json", "{\"dependencies\": {\"net\": {\"OpenAI\": {}}}}"),
        ("pom.xml", "<groupId>com.openai</groupId><artifactId>openai-java</artifactId>\n"), ("build.gradle", "implementation 'com.openai:openai-java:1'\n"),
        ("go.mod", "require github.com/openai/openai-go v1\n"),
        ("Cargo.toml", "[dependencies.async-openai]\nx = 1\n[dependencies]\nasync-openai.workspace = true\n"),
        (".env", "export OPENAI_API_KEY=x\n"),
        ("a.yaml", "deny:\n  - api.openai.com # infercheck: allow openai until 2027-01-31 because x\nm: eu.anthropic.claude-3-v1:0\n"),
        ("a.weird", "https://bedrock-runtime.<region>.amazonaws.com:443/x?y#z\n"),
    ];

    private static readonly string[] Pieces =
    [
        "\"", "'", "`", "\"\"\"", "'''", "\\", "/", "/*", "*/", "//", "#", "<!--", "-->", "{", "}", "[", "]", "(", ")", "<", ">", ":", "=", ".",
        ",", "@", "$", "%", "\n", "\r\n", "\0", " ", "\t", "é", "\ud800", "api.openai.com", "eu.", "import ", "from ", "name", "OPENAI_API_KEY", "openai",
        "Standard", "infercheck: allow ",
    ];

    [Fact]
    public void Whatever_a_file_holds_it_is_read_to_its_end()
    {
        Parallel.For(0, Mutations, number =>
        {
            var random = new Random(number);
            var (path, text) = Seeds[number % Seeds.Length];
            _ = ScannedTree.Lines(path, Mutated(text, random));
        });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'''")]
    [InlineData("(/[")]
    [InlineData("/*")]
    [InlineData("`\\")]
    [InlineData("@\"")]
    [InlineData("{<(")]
    [InlineData("}.openai.com")]
    [InlineData("eu.a.b-1")]
    [InlineData("azurerm_cognitive_deployment")]
    [InlineData("cognitiveservices account deployment --sku-name ")]
    [InlineData("\n  ")]
    [InlineData("\n - api.openai.com")]
    [InlineData("[{\"cells\":")]
    [InlineData("infercheck: allow x ")]
    public void No_repetition_makes_it_slow(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var cost = ProcessorTime.Begin();
        foreach (var (path, _) in Seeds)
        {
            _ = ScannedTree.Lines(path, text);
        }

        Assert.InRange(cost(), TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Nothing_of_a_file_is_told_but_what_signatures_say()
    {
        foreach (var (path, text) in Seeds)
        {
            var secret = text.Replace("x", Secret, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, string.Join('\n', ScannedTree.Lines(path, secret)), StringComparison.Ordinal);
        }
    }

    private static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(mutated.Length + 1);
            _ = random.Next(4) switch
            {
                0 => mutated.Insert(at, Pieces[random.Next(Pieces.Length)]),
                1 => mutated.Remove(at, random.Next(Math.Min(20, mutated.Length - at) + 1)),
                2 => mutated.Insert(at, mutated.ToString(0, at)),
                _ => mutated.Append(Pieces[random.Next(Pieces.Length)]),
            };
        }

        return mutated.ToString();
    }
}
