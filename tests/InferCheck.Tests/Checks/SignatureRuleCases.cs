using InferCheck.Tests.Support;

namespace InferCheck.Tests.Checks;

/// <summary>For every rule of what gives a service away in code a fault and a near miss.</summary>
internal static class SignatureRuleCases
{
    private const string Sample = "providers/sample.md";
    private const string Other = "providers/other.md";
    private const string Topics = "vocabulary/topics.yaml";
    private const string European = "host: eu.example.com";
    private const string Quote = "quote: Requests to eu.example.com are answered in the EU.";
    private const string Packages = "packages: [\"npm:sample\", \"pypi:sample-sdk\"]";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Forms(), .. Owners(), .. Places(),
    ];

    private static IEnumerable<RuleCase> Forms() =>
    [
        Edit("broken-endpoint", European, "host: https://eu.example.com/v1", "host: \"*-eu.example.com/v1/*/chat\""),
        Edit("broken-endpoint", European, "host: EU.example.com", "host: eu-1.example.com"),
        Edit("broken-endpoint", European, "host: \"*.com\"", "host: \"*.example.com\""),
        Edit("broken-endpoint", European, "host: eu.example.com:8443", "host: eu.example.com/v1"),
        Edit("broken-endpoint", European, "host: eu.example.com\n    deployment: Standard", "deployment: DataZoneStandard"),
        Edit("broken-endpoint", European, "profile: e", "profile: \"eu.\""),
        Edit("broken-endpoint", "  - host: eu.example.com\n    regions", "  - regions", "  - profile: \"eu.\"\n    regions"),
        Edit("malformed-sign", Packages, "packages: [sample]", "packages: [\"cargo:sample\"]"),
        Edit("malformed-sign", Packages, "packages: [\"maven:sample\"]", "packages: [\"maven:com.sample:sample\"]"),
        Edit("malformed-sign", "imports: [\"python:sample\"]", "imports: [\"npm:sample\"]", "imports: [\"java:com.sample\"]"),
        Edit("malformed-sign", "env: [SAMPLE_API_KEY]", "env: [$SAMPLE_API_KEY]", "env: [SAMPLE_KEY_2]"),
        Edit("malformed-sign", "env: [SAMPLE_API_KEY]", "env: [APIKEY]", "env: [SAMPLE_KEY]"),
    ];

    private static IEnumerable<RuleCase> Owners() =>
    [
        new("shared-signature", content => content.Replace(Other, "reviews:", "env: [SAMPLE_API_KEY]\nreviews:"),
            content => content.Replace(Other, "reviews:", "env: [OTHER_API_KEY]\nreviews:")),
        new("shared-signature", content => content.Replace(Other, "reviews:", "packages: [\"npm:Sample\"]\nreviews:"),
            content => content.Replace(Other, "reviews:", "packages: [\"nuget:Sample\"]\nreviews:")),
        Edit("shared-signature", European, "host: api.example.com", "host: api.example.com/v1"),
    ];

    private static IEnumerable<RuleCase> Places() =>
    [
        Edit("unknown-part", European, "host: eu.example.com\n    applies_to: [EU projects]", "host: eu.example.com\n    regions: [DE]", "    regions: [EU]\n"),
        Edit("unproven-place", Quote, "note: Its name says so.", "quote: Computed in the EU."),
        Edit("unproven-place", European, "host: eu.example.com\n    anywhere: true", "host: eu.example.com"),
        new("unknown-value", content => content.Replace(Topics, "- { key: never,", "- { key: never, elsewhere: nowhere,"),
            content => content.Replace(Topics, "- { key: never,", "- { key: never, elsewhere: opt-in,")),
    ];

    /// <summary>Of the sample's profile: a text becomes a faulty one, or a sound one, and what would stand in the way of either is left out before.</summary>
    private static RuleCase Edit(string rule, string text, string faulty, string sound, string? leftOut = null) =>
        new(rule, content => Edited(content, text, faulty, null), content => Edited(content, text, sound, leftOut));

    private static void Edited(SampleContent content, string text, string by, string? leftOut)
    {
        if (leftOut is not null)
        {
            content.Replace(Sample, leftOut, "");
        }

        content.Replace(Sample, text, by);
    }
}
