using System.Text.Json;

namespace InferCheck.Importing;

/// <summary>Reads the one file in which models.dev publishes everything: services by their name, and in each its models.</summary>
internal static class DataSetReader
{
    /// <summary>Thirty times what it is today.</summary>
    private const int LargestFile = 64_000_000;

    private const int DeepestNesting = 16;

    /// <summary>In the order of their names, so that what is made of them does not depend on the order of the file.</summary>
    public static IReadOnlyList<DataSetRow> Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length > LargestFile)
        {
            throw new DataSetException(file.Exists
                ? $"{path} is larger than {LargestFile / 1_000_000} MB: that is no data set of models"
                : $"there is no file {path}");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return json.RootElement.ValueKind != JsonValueKind.Object ? throw new DataSetException($"{path} does not hold services by their names")
                : [.. json.RootElement.EnumerateObject().SelectMany(Rows).OrderBy(row => row.Service, StringComparer.Ordinal)
                    .ThenBy(row => row.Id, StringComparer.Ordinal)];
        }
        catch (JsonException fault)
        {
            // Expected: the file is something else, or was cut off on its way.
            throw new DataSetException($"{path}:{fault.LineNumber + 1}: no JSON: {fault.Message.Split(" LineNumber")[0]}");
        }
    }

    private static IEnumerable<DataSetRow> Rows(JsonProperty service) => Part(service.Value, "models") is not { } models ? []
        : models.EnumerateObject().Where(model => model.Value.ValueKind == JsonValueKind.Object).Select(model => Row(service.Name, model));

    private static DataSetRow Row(string service, JsonProperty model)
    {
        var (cost, limit, modalities) = (Part(model.Value, "cost"), Part(model.Value, "limit"), Part(model.Value, "modalities"));
        return new DataSetRow
        {
            Service = service,
            Id = model.Name,
            Name = Text(model.Value, "name"),
            Input = Amount(cost, "input"),
            Output = Amount(cost, "output"),
            CachedInput = Amount(cost, "cache_read"),
            Context = Number(limit, "context"),
            Longest = Number(limit, "output"),
            Released = Text(model.Value, "release_date"),
            IsOpen = model.Value.TryGetProperty("open_weights", out var open) && open.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? open.GetBoolean() : null,
            Takes = Texts(modalities, "input"),
            Gives = Texts(modalities, "output"),
        };
    }

    private static JsonElement? Part(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>Of an amount that is none, or a wild one, nothing is known.</summary>
    private static decimal? Amount(JsonElement? of, string name) =>
        of is { } part && part.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var amount)
            && amount is >= 0 and < 100_000 ? amount : null;

    private static int? Number(JsonElement? of, string name) =>
        of is { } part && part.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var whole)
            && whole > 0 ? whole : null;

    private static IReadOnlyList<string> Texts(JsonElement? of, string name) =>
        of is { } part && part.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] : [];
}
