using System.Text;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>
/// What a profile is most likely called, by a look at its first lines: enough to know the order of ten thousand before any of them is read. Whoever goes by it
/// compares it with what the profile says.
/// </summary>
public static class ProfileName
{
    private const int Most = 4096;
    private const string Key = "name:";

    public static string Guess(ContentFile file)
    {
        var line = Start(file).Split('\n').FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal));
        return line is not null && YamlFile.Parse(line, file.Shown).Root is Mapping map && map.Text("name") is { } name ? name.Value : file.Slug;
    }

    private static string Start(ContentFile file)
    {
        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var bytes = new byte[Most];
            return stream.Length == 0 ? "" : Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, Most, throwOnEndOfStream: false))
                .ReplaceLineEndings("\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Expected: it is gone, or something that cannot be read. Reading says so.
            return "";
        }
    }
}
