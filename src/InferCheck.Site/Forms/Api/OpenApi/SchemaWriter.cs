using System.Reflection;
using System.Text.Json.Nodes;
using InferCheck.Model.Shapes;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api.OpenApi;

/// <summary>
/// The types of the answers as JSON Schema: every field is there, and only where the type says so it may be null. Without texts nothing is described, for
/// readers who are charged by the word.
/// </summary>
internal sealed class SchemaWriter(Texts? texts, string place = "#/components/schemas/")
{
    private const string Prefix = "Api";

    private readonly NullabilityInfoContext nullability = new();
    private readonly SortedDictionary<string, JsonObject> schemas = new(StringComparer.Ordinal);

    /// <summary>Everything that was referred to so far.</summary>
    public JsonObject Schemas => new([.. schemas.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value.DeepClone()))]);

    public static string NameOf(Type type) => type.IsGenericType ? NameOf(type.GetGenericArguments()[0]) + "Answer"
        : type.Name.StartsWith(Prefix, StringComparison.Ordinal) ? type.Name[Prefix.Length..] : type.Name;

    public JsonObject Reference(Type type)
    {
        var name = NameOf(type);
        if (!schemas.ContainsKey(name))
        {
            schemas[name] = [];
            schemas[name] = Object(type, name);
        }

        return new JsonObject { ["$ref"] = place + name };
    }

    private JsonObject Object(Type type, string name)
    {
        var properties = type.GetProperties().Where(property => property.Name != "EqualityContract")
            .SelectMany(property => Properties(property, name)).ToList();
        var written = new JsonObject { ["type"] = "object" };
        if (texts is not null)
        {
            written["description"] = texts[type.IsGenericType ? "api.schema.Answer" : $"api.schema.{name}"];
        }

        written["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
        written["properties"] = new JsonObject(properties);
        return written;
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> Properties(PropertyInfo property, string schema) => property.IsDefined(typeof(ApiSpreadAttribute))
        ? ClaimDetails.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Described(Detail(field), schema, field.Key)))
        : [KeyValuePair.Create<string, JsonNode?>(ApiJson.Name(property.Name), Described(Property(property), schema, ApiJson.Name(property.Name)))];

    private JsonObject Described(JsonObject written, string schema, string key)
    {
        if (texts is not null)
        {
            written["description"] = texts.Find($"api.field.{schema}.{key}") ?? texts[$"api.field.{key}"];
        }

        return written;
    }

    private JsonObject Detail(Field field)
    {
        var written = Of(ClaimDetails.TypeOf(field));
        if (field.Type is FieldType.Url && !field.Many)
        {
            written["format"] = "uri";
        }

        return field.Many ? written : OrNull(written);
    }

    private JsonObject Property(PropertyInfo property)
    {
        var written = Of(property.PropertyType);
        if (property.GetCustomAttribute<ApiOneOfAttribute>() is { } closed)
        {
            written["enum"] = new JsonArray([.. closed.Words.Select(word => (JsonNode)word)]);
        }

        if (property.GetCustomAttribute<ApiFormatAttribute>() is { } format)
        {
            written["format"] = format.Format;
        }

        return nullability.Create(property).ReadState == NullabilityState.Nullable ? OrNull(written) : written;
    }

    private static JsonObject OrNull(JsonObject written)
    {
        if (written["type"] is not { } type)
        {
            return new JsonObject { ["oneOf"] = new JsonArray(written, new JsonObject { ["type"] = "null" }) };
        }

        written["type"] = new JsonArray(type.DeepClone(), "null");
        return written;
    }

    private JsonObject Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(type.GetGenericArguments()[1]) };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var list && (list == typeof(IReadOnlyList<>) || list == typeof(IEnumerable<>)))
        {
            return new JsonObject { ["type"] = "array", ["items"] = Of(type.GetGenericArguments()[0]) };
        }

        return Plain(type) ?? Reference(type);
    }

    private static JsonObject? Plain(Type type) => type switch
    {
        _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) => new JsonObject { ["type"] = "integer", ["format"] = "int32" },
        _ when type == typeof(long) => new JsonObject { ["type"] = "integer", ["format"] = "int64" },
        _ when type == typeof(decimal) => new JsonObject { ["type"] = "number" },
        _ when type == typeof(DateOnly) => new JsonObject { ["type"] = "string", ["format"] = "date" },
        _ => null,
    };
}
