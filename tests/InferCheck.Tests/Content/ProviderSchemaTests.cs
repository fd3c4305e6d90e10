using System.Text.Json.Nodes;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

public sealed class ProviderSchemaTests
{
    private static readonly Catalog Real = RealContent.Catalog;

    [Fact]
    public void The_schema_is_up_to_date() => Golden.Equal(Schema(), "content", "schema", "provider.schema.json");

    [Fact]
    public void The_schema_knows_every_topic_and_its_values()
    {
        var claim = JsonNode.Parse(Schema())!["properties"]!["claims"]!["items"]!;
        var topics = claim["properties"]!["topic"]!["enum"]!.AsArray().Select(node => node!.GetValue<string>());
        Assert.Equal(Real.Vocabulary.Topics.Select(topic => topic.Key), topics);
        Assert.Equal(Real.Vocabulary.Topics.Count(topic => topic.HasValues), claim["allOf"]!.AsArray().Count);
    }

    private static string Schema() => new ProviderSchema(Real.Vocabulary, [.. Real.Slugs(DocumentKind.Provider)]).Write();
}
