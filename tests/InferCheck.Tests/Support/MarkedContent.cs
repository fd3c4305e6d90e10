using InferCheck.Model.Shapes;

namespace InferCheck.Tests.Support;

/// <summary>The sample and one provider more, `marked`. Its claims have every field of the description: one is stated, one conflicting, one silent.</summary>
internal static class MarkedContent
{
    private const string Evidence = """
            evidence:
              - { quote: Sample is certified., source: "https://trust.example.com/", document: trust-center, dated: undated, read: 2026-06-12 }
              - { quote: Sample is not., source: "https://example.com/terms", document: contract, dated: undated, read: 2026-06-12 }
        """;

    public static SampleContent Make()
    {
        var content = new SampleContent();
        foreach (var mark in ClaimMark.All)
        {
            Explain(content, mark);
        }

        content.Replace("vocabulary/topics.yaml", "fields: [scope, in_progress, report_type, edition]",
            $"fields: [{string.Join(", ", ClaimMark.All.Select(mark => mark.Field.Key).Where(ClaimFields.IsOfTopic))}]");
        content.Write("providers/marked.md", Profile("Marked", ClaimMark.All));
        return content;
    }

    public static string Profile(string name, IEnumerable<ClaimMark> marks) => $"""
        ---
        name: {name} API
        vendor: {name}
        kind: gateway
        website: https://{name.ToLowerInvariant()}.example.com
        hosts: [example.com]
        policy_dated: undated
        reviews:
          - {"{ on: 2026-06-13, by: reader, kind: review }"}
        claims:
          - topic: certifications
            value: [iso27001]
            status: verified
            summary: marked-summary
        {Fields(marks, mark => mark.Yaml)}
        {Evidence}
          - topic: certifications
            status: conflicting
            summary: Held and not held.
            disagreement: marked-disagreement
        {Fields(marks, mark => mark.Field.Place is ClaimPlace.Part ? $"{mark.Yaml} again" : mark.Yaml)}
        {Evidence}
          - topic: training
            status: not-stated
            summary: Nothing is said.
            searched: [{ClaimMark.All.Single(mark => mark.Field.Place is ClaimPlace.Search).Key}]
            read: 2026-06-12
        ---

        """;

    private static string Fields(IEnumerable<ClaimMark> marks, Func<ClaimMark, string> line) =>
        string.Join('\n', marks.Where(mark => mark.Field.Place is not ClaimPlace.Search).Select(mark => $"    {line(mark)}"));

    /// <summary>Words that are picked from a list must stand in it.</summary>
    private static void Explain(SampleContent content, ClaimMark mark)
    {
        var label = $"key: {mark.Key}, label: {{ en: \"{mark.Words}\" }}";
        const string Short = "short: { en: \"Marked\" }";
        const string Meaning = "meaning: { en: \"A mark.\" }";
        switch (mark.Field.Type)
        {
            case FieldType.Country:
                content.Replace("vocabulary/countries.yaml", "- { key: AT,", $"- {{ {label}, {Short} }}\n- {{ key: AT,");
                break;
            case FieldType.Certification:
                content.Replace("vocabulary/certifications.yaml", "- { key: iso42001,", $"- {{ {label}, {Short}, {Meaning} }}\n- {{ key: iso42001,");
                break;
            case FieldType.Word:
                content.Replace("vocabulary/words.yaml", $"\n{mark.Field.List}:\n", $"\n{mark.Field.List}:\n  - {{ {label}, {Meaning} }}\n");
                break;
        }
    }
}
