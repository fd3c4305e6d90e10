using System.Text.Json.Serialization.Metadata;
using InferCheck.Model.Shapes;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api;

/// <summary>The fields of a claim that the API takes from the description: their types, their values and their place in the answer.</summary>
internal static class ClaimDetails
{
    public static IReadOnlyList<Field> Fields => ClaimFields.ForPrograms;

    /// <summary>A list may be empty; all else may be null.</summary>
    public static Type TypeOf(Field field) =>
        field.Many ? typeof(IReadOnlyList<string>) : field.Type is FieldType.PartialDate ? typeof(ApiStatedDate) : typeof(string);

    public static IReadOnlyDictionary<string, object?> Of(ClaimRow claim) =>
        Fields.ToDictionary(field => field.Key, field => ValueOf(field, claim.Texts(field)));

    /// <summary>Where a record has such entries, JSON has one property each in the same place.</summary>
    public static void Spread(JsonTypeInfo type)
    {
        var place = type.Properties.ToList().FindIndex(property => property.AttributeProvider?.IsDefined(typeof(ApiSpreadAttribute), inherit: false) == true);
        if (place < 0)
        {
            return;
        }

        var read = type.Properties[place].Get!;
        type.Properties.RemoveAt(place);
        foreach (var (field, index) in Fields.Select((field, index) => (field, index)))
        {
            var property = type.CreateJsonPropertyInfo(TypeOf(field), field.Key);
            property.Get = record => ((IReadOnlyDictionary<string, object?>)read(record)!)[field.Key];
            type.Properties.Insert(place + index, property);
        }
    }

    private static object? ValueOf(Field field, IReadOnlyList<string> texts) => (field.Many, texts) switch
    {
        (true, _) => texts,
        (false, [var text, ..]) => field.Type is FieldType.PartialDate ? Dates.Stated(text) : text,
        _ => null,
    };
}
