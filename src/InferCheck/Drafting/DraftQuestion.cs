using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>What a model is asked about one piece of one document: which questions there are, in which words to answer, and what is data.</summary>
internal sealed class DraftQuestion(Vocabulary vocabulary, IReadOnlyCollection<Topic> topics)
{
    private readonly string topicList = Topics(vocabulary, topics);

    public string Rules(DataBlock block) => $$"""
        You read documents of providers of AI services and say which questions they answer. You answer with one JSON object and nothing else.

        {{block.Rule}}

        The object: {"document": kind of document, "claims": [{"topic": key, "value": key of a value, "applies_to": part of the service, "conditions": [...],
        "excludes": [...], "summary": "...", "quotes": ["...", "..."]}]}. Further keys are listed with their topics. Leave out what you do not know.

        - Answer only what the text itself says. Where it says nothing about a topic, leave the topic out. An empty list of claims is a good answer.
        - quotes: one to three, each copied letter for letter from the text, whole sentences with their exceptions, at most 60 words. " ... " joins parts that
          stand apart. A quote that is not in the text letter for letter is thrown away, and the claim with its last quote.
        - value: whoever reads only the quotes must arrive at it. If in doubt take the weaker one, further down in the list.
        - applies_to: only where the answer holds for one plan, endpoint or product; leave it out for the service as a whole.
        - conditions: what a customer must do or check for the value to hold, phrases that go on from "Only if".
        - excludes: what the value does not cover, short noun phrases.
        - summary: one or two plain sentences in your own words, not those of the quote. No Markdown, no addresses, no figures that the text does not have.
        - document: {{Kinds()}}.

        Topics, with the values each may have:
        {{topicList}}
        """;

    public static string About(Uri address, DataBlock block) =>
        $"The text is a piece of a document at {address.Host}.\n{block.Text}\nAnswer with the JSON object.";

    private string Kinds() => string.Join("; ", vocabulary.Words(WordList.Documents).Select(word => $"{word.Key} ({word.Meaning.English})"));

    private static string Topics(Vocabulary vocabulary, IEnumerable<Topic> topics)
    {
        var text = new StringBuilder();
        foreach (var topic in topics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{topic.Key}: {topic.Question.English} {topic.Help.English}\n");
            text.Append(Values(topic));
            foreach (var field in ClaimFieldSieve.For(topic).Where(field => topic.Fields.Contains(field.Key)))
            {
                text.Append(CultureInfo.InvariantCulture, $"  further key {field.Key}: {field.Help} {Words(vocabulary, field)}\n");
            }
        }

        return text.ToString();
    }

    private static string Values(Topic topic) => topic.Type switch
    {
        TopicType.Text => "  value: the words of the text\n",
        _ => $"  {(topic.Type == TopicType.Choices ? "one or more of" : "one of")}:\n"
            + string.Concat(topic.Values.Select(value => $"  - {value.Key}: {value.Meaning.English}{(value.Needs is null ? "" : $" Needs {value.Needs}.")}\n")),
    };

    private static string Words(Vocabulary vocabulary, Field field) => field switch
    {
        { List: { } list } => $"One of {string.Join(", ", vocabulary.Words(list).Select(word => word.Key))}.",
        { Type: FieldType.Country } => "A code of ISO 3166, or EU.",
        { Type: FieldType.Certification } => "Keys as above.",
        _ => "",
    };
}
