using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using ModelContextProtocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The arguments of a call as a query, so that the API's own readers read them. There is a bound to all of them.</summary>
internal static class McpArguments
{
    private const int Most = 64;
    private const int MostValues = 100;

    public static IQueryCollection Read(IDictionary<string, JsonElement>? arguments)
    {
        if (arguments?.Count > Most)
        {
            throw new McpException(string.Create(CultureInfo.InvariantCulture, $"No tool takes more than {Most} arguments."));
        }

        return new QueryCollection((arguments ?? new Dictionary<string, JsonElement>()).Where(pair => pair.Value.ValueKind is not JsonValueKind.Null)
            .Select(pair => (pair.Key, Values: Values(pair.Key, pair.Value))).Where(pair => pair.Values.Length > 0)
            .ToDictionary(pair => pair.Key, pair => new StringValues(string.Join(',', pair.Values)), StringComparer.Ordinal));
    }

    private static string[] Values(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() > MostValues =>
            throw new McpException(string.Create(CultureInfo.InvariantCulture, $"`{name}` takes {MostValues} values at most.")),
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => Text(name, item)).Where(text => text.Length > 0)],
        _ => Text(name, value) is { Length: > 0 } text ? [text] : [],
    };

    private static string Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw new McpException($"`{name}` takes a text, a number or a list of texts."),
    };
}
