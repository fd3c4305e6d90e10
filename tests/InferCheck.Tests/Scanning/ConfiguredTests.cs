namespace InferCheck.Tests.Scanning;

/// <summary>What configurations say without a host: types of deployment outside of a resource, and the names a proxy has for providers.</summary>
public sealed class ConfiguredTests
{
    [Theory]
    [InlineData("a.bicep", "{ model: {\n format: 'OpenAI'\n name: x }\n sku: {\n name: 'GlobalStandard'\n } }", "GlobalStandard")]
    [InlineData("a.json", """[{ "model": { "format": "OpenAI" }, "sku": { "name": "DataZoneStandard" } }]""", "DataZoneStandard")]
    [InlineData("a.cs", "d.SkuName = \"GlobalStandard\";", "GlobalStandard")]
    [InlineData("a.cs", "openai.AddDeployment(new(\"gpt\", \"gpt-4o\", \"DataZoneStandard\"));", "DataZoneStandard")]
    [InlineData("a.cs", "d.SkuName = \"Standard\";", "")]
    [InlineData("a.bicep", "{ model: { format: 'OpenAI' }\n sku: { name: 'Standard' } }", "")]
    [InlineData("a.bicep", "param type string = 'GlobalStandard'", "")]
    [InlineData("a.cs", "openai.AddDeployment(x); var text = \"GlobalStandard\";", "")]
    [InlineData("a.cs", "d.SkuName = \"GlobalStandardish\";", "")]
    public void Types_of_deployment_outside_of_a_resource(string path, string text, string types) =>
        Assert.Equal(types, string.Join(' ', ScannedTree.Lines(path, text).Select(line => line.Split(' ')[1])));

    [Theory]
    [InlineData("litellm_params:\n  model: mistral/large", "mistral - profile")]
    [InlineData("litellm_params:\n  model: \"azure/gpt-4o\"\n  api_base: os.environ/AZURE_API_BASE", "azure - profile")]
    [InlineData("litellm_params: { model: bedrock/anthropic.claude-v2 }", "bedrock - profile")]
    [InlineData("litellm_params:\n  model: bedrock/eu.anthropic.claude-3-v1:0", "bedrock eu. profile")]
    [InlineData("litellm_params:\n  model: openai/mine\n  api_base: http://localhost:8000", "")]
    [InlineData("litellm_params:\n  model: openai/mine\n  api_base: https://api.mistral.ai/v1", "mistral api.mistral.ai host")]
    [InlineData("litellm_params:\n  model: unknown/large", "")]
    [InlineData("litellm_params:\n  x: y\nmodel: mistral/large", "")]
    [InlineData("model: mistral/large", "")]
    public void Models_of_a_proxy(string text, string found) =>
        Assert.Equal(found, string.Join(", ", ScannedTree.Lines("a.yaml", text).Select(line => string.Join(' ', line.Split(' ')[..3]))));
}
