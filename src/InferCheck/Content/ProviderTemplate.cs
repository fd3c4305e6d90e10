using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Content;

/// <summary>The annotated file a new profile starts from, made from the keys themselves: it lacks only what an editor has to find out.</summary>
public static class ProviderTemplate
{
    public static string Write(Vocabulary vocabulary, DateOnly today)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder("---\n");
        foreach (var field in ProfileShapes.Provider.Fields)
        {
            _ = field.Key switch
            {
                "reviews" => text.Append(CultureInfo.InvariantCulture,
                    $"reviews: # {field.Help}\n  - {{ on: {day}, by: your-name, kind: {Review.FirstReading} }}\n"),
                "claims" => Claim(text, vocabulary, day),
                _ => text.Append(TemplateLine.Write(field, vocabulary, indent: 0)),
            };
        }

        return text.Append("---\nNotes in Markdown, in our own words: what a buyer should know that no field holds.\n").ToString();
    }

    private static StringBuilder Claim(StringBuilder text, Vocabulary vocabulary, string day)
    {
        text.Append("claims: # one for each topic, or several that differ in applies_to. Topics:\n");
        foreach (var topic in vocabulary.Topics)
        {
            var values = topic.HasValues ? string.Join(" · ", topic.Values.Select(value => value.Key)) : topic.Type.ToString().ToLowerInvariant();
            text.Append(CultureInfo.InvariantCulture, $"  #   {topic.Key}: {values}\n");
        }

        text.Append("  - topic: legal-entity\n");
        foreach (var field in ProfileShapes.Claim.Fields.Where(field => field.Key is not ("topic" or "evidence")))
        {
            text.Append(field.Key is "value" ? $"    value: # {field.Help}\n" : TemplateLine.Write(field, vocabulary, indent: 4));
        }

        text.Append("    evidence:\n");
        foreach (var (field, index) in ProfileShapes.Evidence.Fields.Select((field, index) => (field, index)))
        {
            var line = field.Key switch
            {
                "read" => $"read: {day} # {field.Help}\n",
                "quote" => $"quote: # {field.Help}\n",
                _ => TemplateLine.Write(field, vocabulary, indent: 0),
            };
            text.Append(index == 0 ? "      - " : "        ").Append(line);
        }

        return text;
    }
}
