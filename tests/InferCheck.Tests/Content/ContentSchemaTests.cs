using System.Text.Json.Nodes;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Content;

public sealed class ContentSchemaTests
{
    private static readonly Catalog Real = RealContent.Catalog;

    private static readonly ContentSchema Schema = new(Real.Vocabulary, [.. Real.Slugs(DocumentKind.Provider)]);

    [Fact]
    public void The_schema_of_profiles_is_up_to_date() => Golden.Equal(Schema.Provider(), "content", "schema", "provider.schema.json");

    [Fact]
    public void The_schema_of_models_is_up_to_date() => Golden.Equal(Schema.Model(), "content", "schema", "model.schema.json");

    [Fact]
    public void The_schema_of_offers_is_up_to_date() => Golden.Equal(Schema.Offers(), "content", "schema", "offers.schema.json");

    [Fact]
    public void The_schema_knows_every_topic_and_its_values()
    {
        var claim = JsonNode.Parse(Schema.Provider())!["properties"]!["claims"]!["items"]!;
        var topics = claim["properties"]!["topic"]!["enum"]!.AsArray().Select(node => node!.GetValue<string>());
        Assert.Equal(Real.Vocabulary.Topics.Select(topic => topic.Key), topics);
        Assert.Equal(Real.Vocabulary.Topics.Count(topic => topic.HasValues), claim["allOf"]!.AsArray().Count);
    }
}
