using System.Globalization;
using System.Text;
using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.Benchmarks;

/// <summary>Any number of profiles of the size of real ones, the same for the same seed. Nothing in them is at fault.</summary>
internal sealed class GeneratedContent(string realContent, int seed)
{
    private static readonly string[] Filler =
        ["data", "retention", "customer", "inputs", "outputs", "services", "processing", "region", "agreement", "provider", "period", "request", "model",
            "personal", "support", "account"];

    private readonly Vocabulary vocabulary = ContentReader.Read(realContent).Catalog.Vocabulary;
    private readonly Random random = new(seed);

    public void Write(string folder, int profiles)
    {
        Directory.CreateDirectory(Path.Combine(folder, "vocabulary"));
        Directory.CreateDirectory(Path.Combine(folder, "providers"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(realContent, "vocabulary")))
        {
            File.Copy(file, Path.Combine(folder, "vocabulary", Path.GetFileName(file)), overwrite: true);
        }

        // The real ones name providers that this folder does not have.
        foreach (var name in new[] { "products.yaml", "makers.yaml", "datasets.yaml" })
        {
            File.WriteAllText(Path.Combine(folder, "vocabulary", name), "[]\n");
        }

        for (var number = 0; number < profiles; number++)
        {
            File.WriteAllText(Path.Combine(folder, "providers", string.Create(CultureInfo.InvariantCulture, $"provider-{number}.md")), Profile(number));
        }
    }

    private string Profile(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"---\nname: Provider {number}\nvendor: Vendor {number % 997}\nkind: {Pick(vocabulary.Words(WordList.Kinds)).Key}\n");
        var seat = Pick(vocabulary.Countries.Where(country => country.Key.Length == 2 && country.Key is not "EU").ToList()).Key;
        text.Append(CultureInfo.InvariantCulture, $"website: https://provider-{number}.example.com\nhosts: [example.com]\nheadquarters: \"{seat}\"\n");
        text.Append("pricing: pay-per-use\npolicy_dated: 2026-02-10\nreviews:\n  - { on: 2026-06-12, by: ai-draft, kind: draft }\nclaims:\n");
        foreach (var topic in vocabulary.Topics.Where(_ => random.Next(10) > 1))
        {
            Claim(text, topic, number);
        }

        return text.Append(CultureInfo.InvariantCulture, $"---\n{Sentence(60)}\n").ToString();
    }

    private void Claim(StringBuilder text, Topic topic, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - topic: {topic.Key}\n");
        if (random.Next(8) == 0)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"    status: not-stated\n    summary: {Sentence(14)}\n    searched: [https://example.com/{number}/terms]\n    read: 2026-11-20\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"    value: {Value(topic)}\n");
        foreach (var field in topic.Fields.Where(field => field is "qualifier" or "scope"))
        {
            text.Append(field is "scope" ? "    scope: platform\n" : "    qualifier: up to 30 days\n");
        }

        if (random.Next(4) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    conditions: [{Sentence(6)}]\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    status: verified\n    summary: {Sentence(24)}\n    evidence:\n");
        for (var quote = random.Next(1, 3); quote > 0; quote--)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"      - quote: \"{Sentence(22)}\"\n        source: https://provider-{number}.example.com/legal/{topic.Key}\n        document: contract\n  " +
                $"      dated: 2026-02-10\n        read: 2026-11-20\n");
        }
    }

    private string Value(Topic topic) => topic.Type switch
    {
        TopicType.Choice => $"\"{Pick(topic.Values).Key}\"",
        TopicType.Choices => $"[{Pick(topic.Values).Key}]",
        TopicType.Link => "https://status.example.com",
        _ => Sentence(4),
    };

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Filler[random.Next(Filler.Length)]));

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
