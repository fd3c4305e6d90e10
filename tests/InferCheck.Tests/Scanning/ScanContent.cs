using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Scanning.Signing;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Scanning;

/// <summary>The sample with providers that code can give away: by region, by profile, by type of deployment, by a path on a shared host.</summary>
internal static class ScanContent
{
    private const string Source = "source: \"https://example.com/terms\", document: contract, dated: 2026-02-10, read: 2026-06-12";

    private static readonly Lazy<(Catalog Catalog, Signatures Signatures)> Once = new(Read);

    public static Catalog Catalog => Once.Value.Catalog;

    public static Signatures Signatures => Once.Value.Signatures;

    public static SampleContent Make()
    {
        var content = new SampleContent();
        content.Write("vocabulary/products.yaml", SampleTexts.Products + "\n" + """
            - key: litellm
              label: { en: "LiteLLM proxy" }
              documentation: https://litellm.example.com/routing
              names_from: https://litellm.example.com/names
              read: 2026-06-12
              names:
                - { provider: bedrock, name: bedrock }
                - { provider: azure, name: azure }
                - { provider: mistral, name: mistral }
                - { provider: openai, name: openai }
            """);
        content.Write("providers/openai.md", Profile("OpenAI", """
            endpoints:
              - { host: eu.api.openai.com, regions: [EU], applies_to: [European projects] }
              - { host: api.openai.com, anywhere: true }
            packages: ["npm:openai", "pypi:openai", "nuget:OpenAI", "maven:com.openai:openai-java", "go:github.com/openai/openai-go", "cargo:async-openai"]
            imports: ["java:com.openai"]
            env: [OPENAI_API_KEY]
            """));
        content.Write("providers/bedrock.md", Profile("Bedrock", """
            endpoints:
              - { host: bedrock-runtime.eu-central-1.amazonaws.com, regions: [DE] }
              - { host: "bedrock-runtime.*.amazonaws.com" }
              - { profile: "eu." }
              - { profile: "global." }
            imports: ["python:boto3#bedrock-runtime"]
            """));
        content.Write("providers/azure.md", Profile("Azure", """
            endpoints:
              - { deployment: DataZoneStandard }
              - { deployment: GlobalStandard }
              - { deployment: Standard }
              - { host: "*.openai.azure.com" }
            packages: ["nuget:Azure.AI.OpenAI"]
            imports: ["python:openai#AzureOpenAI", "npm:openai#AzureOpenAI", "cargo:async-openai#AzureConfig"]
            env: [AZURE_OPENAI_API_KEY]
            """));
        content.Write("providers/mistral.md", Profile("Mistral", """
            endpoints:
              - { host: api.mistral.ai }
            packages: ["npm:@mistralai/mistralai", "npm:@ai-sdk/mistral", "pypi:mistralai"]
            env: [MISTRAL_API_KEY]
            """));
        content.Write("providers/workers.md", Profile("Workers", """
            endpoints:
              - { host: "api.cloudflare.com/client/v4/accounts/*/ai" }
            """));
        content.Write("providers/gemini.md", Profile("Gemini", """
            endpoints:
              - { host: generativelanguage.googleapis.com }
            packages: ["pypi:google-genai"]
            imports: ["python:google.genai"]
            env: [GEMINI_API_KEY]
            """));
        return content;
    }

    private static (Catalog, Signatures) Read()
    {
        using var content = Make();
        var catalog = ContentReader.Read(content.Folder).Catalog;
        return (catalog, new Signatures(catalog));
    }

    /// <summary>Each endpoint has the same words behind it.</summary>
    private static string Shown(string signatures) => signatures.Replace(" }\n", ", evidence: [*shown] }\n", StringComparison.Ordinal)
        .Replace("*shown", "{ quote: \"This is where requests are sent and where they are processed.\", " + Source + " }", StringComparison.Ordinal);

    private static string Profile(string name, string signatures) => $$"""
        ---
        name: {{name}}
        vendor: {{name}}
        kind: api-provider
        website: https://{{name.ToLowerInvariant()}}.example.com
        hosts: [example.com]
        policy_dated: 2026-02-10
        {{Shown(signatures + "\n")}}
        reviews:
          - { on: 2026-06-12, by: ai-draft, kind: draft }
        claims:
          - topic: eu-inference
            value: option
            conditions: [the European endpoint is used]
            status: verified
            summary: It can be chosen.
            evidence:
              - { quote: A place in Europe can be chosen by every customer., {{Source}} }
          - topic: eu-inference
            value: always
            applies_to: European projects
            status: verified
            summary: It stays.
            evidence:
              - { quote: European projects are always processed in Europe., {{Source}} }
        ---
        What it is.

        """;
}
