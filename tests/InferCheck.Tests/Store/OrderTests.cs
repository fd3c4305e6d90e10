using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

public sealed class OrderTests
{
    private const string Start = "---\nname: NAME\nvendor: V\nkind: api-provider\nwebsite: https://v.example.com\nhosts: [v.example.com]\npolicy_dated: " +
        "undated\nclaims:";

    [Fact]
    public void By_a_topic_the_best_value_comes_first_then_contradiction_then_silence_then_nothing()
    {
        using var content = new SampleContent();
        File.Delete(content.PathOf("providers/sample.md"));
        File.Delete(content.PathOf("providers/other.md"));
        Provider(content, "a-nothing", " []");
        Provider(content, "b-silent", "\n  - { topic: training, status: not-stated, summary: S., searched: [https://v.example.com/], read: 2026-06-12 }");
        Provider(content, "c-conflicting", "\n  - { topic: training, status: conflicting, summary: S., disagreement: D., read: 2026-06-12 }");
        Provider(content, "d-worst", "\n  - { topic: training, value: by-default, status: verified, summary: S., read: 2026-06-12 }");
        Provider(content, "e-best", "\n  - { topic: training, value: never, status: verified, summary: S., read: 2026-06-12 }");
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        var slugs = baked.Store.Providers.All().ToDictionary(provider => provider.Id, provider => provider.Slug);
        Assert.Equal(["e-best", "d-worst", "c-conflicting", "b-silent", "a-nothing"], baked.Store.Index.Order("training")!.Select(id => slugs[id]));
    }

    private static void Provider(SampleContent content, string slug, string claims) =>
        content.Write($"providers/{slug}.md", Start.Replace("NAME", slug, StringComparison.Ordinal) + claims
            + "\nreviews:\n  - { on: 2026-06-13, by: reader, kind: review }\n---\n");
}
