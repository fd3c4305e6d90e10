using System.Globalization;
using InferCheck.Model;

namespace InferCheck.Quotes.Memory;

/// <summary>Fields of a file that has one form and no other: what is missing or of another kind is handed on as a fault.</summary>
internal sealed class YamlFields(Action<Node, string> fault)
{
    public IEnumerable<Mapping> Items(Node node, string key)
    {
        if (node is not Mapping map || map[key] is not Sequence list)
        {
            fault(node, $"`{key}` is missing or is no list");
            return [];
        }

        foreach (var item in list.Items.Where(item => item is not Mapping))
        {
            fault(item, $"an entry of `{key}` has no keys");
        }

        return list.Items.OfType<Mapping>();
    }

    public static string? Optional(Mapping map, string key) => map.Text(key)?.Value;

    public string Text(Mapping map, string key) => Optional(map, key) ?? Fault(map, $"`{key}` is missing", "");

    public int Number(Mapping map, string key) =>
        int.TryParse(Optional(map, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : Fault(map[key] ?? map, $"`{key}` is no number", 0);

    public DateOnly Day(Mapping map, string key) => OptionalDay(map, key) ?? Fault(map, $"`{key}` is missing", default(DateOnly));

    public DateOnly? OptionalDay(Mapping map, string key) => Optional(map, key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Fault(map[key]!, $"`{key}` is no day", default(DateOnly));

    public T Fault<T>(Node node, string message, T instead)
    {
        fault(node, message);
        return instead;
    }
}
