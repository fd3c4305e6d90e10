using System.Globalization;
using System.Text.Json;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives.Proposals;

/// <summary>
/// What a collection of Open Terms Archive says it fetches: `declarations/NAME/*.json` beside the clones, or a checkout of its repository of declarations.
/// </summary>
internal static class Declarations
{
    private const string Versions = "-versions";
    private const string Folder = "declarations";
    private const string History = ".history.json";
    private const long Largest = 1 << 20;

    public static IReadOnlyList<DeclaredFile> Of(Archive archive, string archives) =>
    [
        .. Folders(archive, archives).Where(Directory.Exists).Take(1).SelectMany(folder => Directory.EnumerateFiles(folder, "*.json"))
            .Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    private static IEnumerable<string> Folders(Archive archive, string archives)
    {
        var repository = Path.GetFileName(new Uri(archive.Repository).AbsolutePath);
        var name = repository.EndsWith(Versions, StringComparison.Ordinal) ? repository[..^Versions.Length] : repository;
        return
        [
            Path.Combine(archives, Folder, archive.Id), Path.Combine(archives, Folder, name), Path.Combine(archives, $"{name}-{Folder}", Folder),
        ];
    }

    /// <summary>A file that is no declaration says nothing; strangers write them.</summary>
    private static IReadOnlyList<DeclaredFile> Read(string path)
    {
        var isHistory = path.EndsWith(History, StringComparison.Ordinal);
        var service = Path.GetFileName(path)[..^(isHistory ? History : ".json").Length];
        try
        {
            using var json = new FileInfo(path).Length <= Largest ? JsonDocument.Parse(File.ReadAllBytes(path)) : null;
            return json is null ? [] : [.. Terms(json.RootElement, isHistory).SelectMany(terms => Files($"{service}/{terms.Name}.md", terms.Value))];
        }
        catch (JsonException)
        {
            // Expected: somebody's file, of whatever form.
            return [];
        }
    }

    private static IEnumerable<JsonProperty> Terms(JsonElement root, bool isHistory) => root.ValueKind != JsonValueKind.Object ? []
        : isHistory ? root.EnumerateObject()
        : root.TryGetProperty("terms", out var terms) && terms.ValueKind == JsonValueKind.Object ? terms.EnumerateObject() : [];

    /// <summary>One declaration, or, in a history, one after the other.</summary>
    private static IEnumerable<DeclaredFile> Files(string path, JsonElement declared) => declared.ValueKind switch
    {
        JsonValueKind.Array => declared.EnumerateArray().SelectMany(one => Files(path, one)),
        JsonValueKind.Object => Addresses(declared).Select(address => new DeclaredFile(path, address, Until(declared))),
        _ => [],
    };

    /// <summary>Several pages may be put together into one file.</summary>
    private static IEnumerable<string> Addresses(JsonElement declared)
    {
        IEnumerable<JsonElement> parts = declared.TryGetProperty("combine", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
        return parts.Where(part => part.ValueKind == JsonValueKind.Object).Prepend(declared).Select(part => Text(part, "fetch")).OfType<string>();
    }

    private static DateOnly? Until(JsonElement declared) =>
        DateTimeOffset.TryParse(Text(declared, "validUntil") ?? Text(declared, "ValidUntil"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out var at)
            ? DateOnly.FromDateTime(at.UtcDateTime)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
