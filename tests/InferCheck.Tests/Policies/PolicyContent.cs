using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

/// <summary>The sample with providers that a policy can tell apart: one that meets a strict one, one no gateway has a name for, one that trains.</summary>
internal static class PolicyContent
{
    private const string Products = """
        - key: openrouter
          label: { en: "OpenRouter" }
          documentation: https://openrouter.example.com/routing
          names_from: https://openrouter.example.com/names
          read: 2026-06-12
          provider: other
          settings:
            - { name: data_collection, value: deny, accept: { training: [never, opt-in] } }
          names:
            - { provider: strict, name: strict-ai }
            - { provider: hungry, name: hungry-ai }
        - key: litellm
          label: { en: "LiteLLM" }
          documentation: https://litellm.example.com/routing
          names_from: https://litellm.example.com/names
          read: 2026-06-12
          names:
            - { provider: strict, name: strict_ai }

        """;

    public static SampleContent Make()
    {
        var content = new SampleContent();
        content.Write("providers/strict.md", Profile("Strict", ("training", "never"), ("eu-inference", "always"), ("dpa", "published")));
        content.Write("providers/nameless.md", Profile("Nameless", ("training", "opt-in"), ("eu-inference", "always"), ("dpa", "published")));
        content.Write("providers/hungry.md", Profile("Hungry", ("training", "opt-out")));
        content.Write("vocabulary/products.yaml", Products);
        return content;
    }

    /// <summary>The program asked over them.</summary>
    public static ProgramRun Run(string policy, string verb, params string[] options)
    {
        using var content = Make();
        using var file = new PolicyFile(policy);
        return ProgramRun.Of(["policy", verb, file.Path, "--content", content.Folder, .. options]);
    }

    private static string Profile(string name, params (string Topic, string Value)[] claims) => $$"""
        ---
        name: {{name}}
        vendor: {{name}}
        kind: api-provider
        website: https://{{name.ToLowerInvariant()}}.example.com
        hosts: [example.com]
        policy_dated: 2026-02-10
        reviews:
          - { on: 2026-06-12, by: ai-draft, kind: draft }
        claims:
        {{string.Concat(claims.Select(claim => Claim(claim.Topic, claim.Value)))}}---
        What it is.

        """;

    private static string Claim(string topic, string value) => $"""
          - topic: {topic}
            value: {value}
            status: verified
            summary: So it is said.
            evidence:
              - quote: What the contract of this provider says about {topic}.
                source: https://example.com/terms
                document: contract
                dated: 2026-02-10
                read: 2026-06-12

        """;
}
