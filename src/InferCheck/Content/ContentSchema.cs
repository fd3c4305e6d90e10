using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Content;

/// <summary>Profiles, models and lists of offers as JSON Schemas, so that editors complete keys and values while typing.</summary>
public sealed class ContentSchema(Vocabulary vocabulary, IReadOnlyCollection<string> providers)
{
    private const string DayPattern = @"^\d{4}-\d{2}-\d{2}$";
    private const string PartialDatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";
    private const string PartialDateOrUndatedPattern = @"^(undated|\d{4}(-\d{2}(-\d{2})?)?)$";
    private const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Provider() => Write(ProfileShapes.Provider, "the front matter of a provider profile");

    public string Model() => Write(OfferShapes.AiModel, "a model");

    public string Offers() => Write(OfferShapes.OfferList, "what a provider runs, and asks for it");

    private string Write(Shape shape, string title)
    {
        var schema = Map(shape);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", $"InferCheck: {title}");
        schema.Insert(2, "$comment", "Made from the vocabulary; do not edit. INFERCHECK_UPDATE=1 dotnet test writes it anew.");
        return schema.ToJsonString(Options) + "\n";
    }

    private JsonObject Map(Shape shape)
    {
        var map = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Strings(shape.Fields.Where(field => field.Required).Select(field => field.Key)),
            ["properties"] = new JsonObject(shape.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Property(field)))),
        };
        if (ReferenceEquals(shape, ProfileShapes.Claim))
        {
            map["allOf"] = new JsonArray([.. vocabulary.Topics.Where(topic => topic.HasValues).Select(ValuesOf)]);
        }

        return map;
    }

    private JsonObject Property(Field field)
    {
        var single = Single(field);
        var property = field.Many ? new JsonObject { ["type"] = "array", ["items"] = single } : single;
        if (field is { Many: true, Required: true, MayBeEmpty: false })
        {
            property["minItems"] = 1;
        }

        property["description"] = field.Help;
        return property;
    }

    private JsonObject Single(Field field) => field.Type switch
    {
        FieldType.Map => Map(field.Shape!),
        FieldType.Value => new JsonObject { ["type"] = Strings(["string", "array"]) },
        FieldType.Flag => new JsonObject { ["type"] = "boolean" },
        FieldType.Number => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        FieldType.Amount => new JsonObject { ["type"] = "number", ["minimum"] = 0 },
        FieldType.Date => Text(DayPattern),
        FieldType.PartialDate => new JsonObject
        {
            ["type"] = Strings(["string", "integer"]),
            ["pattern"] = field.MayBeUndated ? PartialDateOrUndatedPattern : PartialDatePattern,
        },
        FieldType.Slug => Text(SlugPattern),

        // Models come and go with every import: a list of them would be out of date at once.
        FieldType.Model => Text(SlugPattern),
        FieldType.Url => Text("^https?://"),
        FieldType.Word => Enumeration(vocabulary.Words(field.List!).Select(word => word.Key)),
        FieldType.OneOf => Enumeration(field.Allowed),
        FieldType.Maker => Enumeration(vocabulary.Makers.Select(maker => maker.Key)),
        FieldType.Company => Enumeration(vocabulary.Companies.Select(company => company.Key)),
        FieldType.Country => Enumeration(vocabulary.Countries.Select(country => country.Key)),
        FieldType.Certification => Enumeration(vocabulary.Certifications.Select(certificate => certificate.Key).Except([Scopes.AnyOfService])),
        FieldType.Topic => Enumeration(vocabulary.Topics.Select(topic => topic.Key)),
        FieldType.Provider => Enumeration(providers.Order(StringComparer.Ordinal)),
        _ => new JsonObject { ["type"] = "string" },
    };

    /// <summary>If a claim is about this topic, its value is one of the topic's.</summary>
    private static JsonObject ValuesOf(Topic topic)
    {
        var values = Enumeration(topic.Values.Select(value => value.Key));
        var value = topic.Type == TopicType.Choices ? new JsonObject { ["type"] = "array", ["items"] = values } : values;
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["topic"] = new JsonObject { ["const"] = topic.Key } },
                ["required"] = Strings(["topic"])
            },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["value"] = value } },
        };
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Enumeration(IEnumerable<string> words) => new() { ["enum"] = Strings(words) };

    private static JsonArray Strings(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
