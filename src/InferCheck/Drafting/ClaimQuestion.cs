using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>What a model is asked about one claim: whether its quotes, and they alone, carry what it says.</summary>
internal static class ClaimQuestion
{
    public const int LongestNote = 220;

    public static string Rules(DataBlock block) => $$"""
        You are a second reader of a directory of AI services. Somebody else wrote a claim about a provider and quoted documents for it. You judge whether the
        quotes, and nothing but the quotes, carry the claim: its value with the meaning that is given for it, the part of the service it names, its
        conditions and exclusions, and what its summary says. You do not judge by what you know. You answer with one JSON object and nothing else:
        {"verdict": "…", "note": "…"}

        {{block.Rule}}

        Verdicts:
        - {{Verdicts.Carried}}: whoever reads only the quotes arrives at the claim.
        - {{Verdicts.Stretched}}: they go that way, but the value, its meaning, the part, a condition or the summary says more, or clearly less, than they do.
        - {{Verdicts.Wrong}}: they say something else, or one of them contradicts the value.
        - {{Verdicts.NotOpened}}: it cannot be judged by what is here.

        Look for: a promise for one plan, region or model told for all; "Europe" taken for the European Economic Area; a quote that stops before its
        exception; "never" where a quote says "by default" or names an exception; a figure that no quote has; another company than the one that is meant; a
        sentence of the summary that no quote carries. Be fair as well as strict: several quotes may carry a claim together, a city carries its country, a
        sensible condition or exclusion needs no quote of its own. Doubt only where a buyer could be misled.

        note: for {{Verdicts.Stretched}} and {{Verdicts.Wrong}} one plain sentence of at most {{LongestNote}} characters that says what the quotes do not
        carry or say instead; no Markdown, no addresses. Otherwise null.
        """;

    public static string About(DataBlock block) => $"The claim and its quotes:\n{block.Text}\nAnswer with the JSON object.";

    public static string Text(Provider provider, Claim claim, Vocabulary vocabulary)
    {
        var topic = vocabulary.FindTopic(claim.Topic?.Value);
        var text = new StringBuilder();
        Add("provider", provider.Name);
        Add("question", topic?.Question.English);
        foreach (var value in claim.Values)
        {
            Add("value", value.Value);
            Add("meaning of the value", topic?.Find(value.Value)?.Meaning.English);
        }

        foreach (var field in ClaimFields.OfAnswer)
        {
            Add($"{field.Key} ({field.Help})", string.Join("; ", claim.Fields.Texts(field.Key).Select(said => said.Value)));
        }

        Add("status", vocabulary.FindWord(WordList.Statuses, claim.Status?.Value)?.Meaning.English);
        Add("disagreement", claim.Disagreement?.Value);
        Add("summary", claim.Summary?.Value);
        foreach (var item in claim.Evidence)
        {
            Add($"quote ({item.Document?.Value}, dated {item.Dated?.Value})", item.Quote?.Value);
            Add("its translation", item.Translation?.Value);
            Add("note of the writer, which is no quote", item.Note?.Value);
        }

        return text.ToString();

        void Add(string what, string? said)
        {
            if (!string.IsNullOrWhiteSpace(said))
            {
                text.Append(CultureInfo.InvariantCulture, $"{what}: {said}\n");
            }
        }
    }
}
