using System.Globalization;
using System.Text;

namespace InferCheck.Quotes.Memory;

/// <summary>Values as our own lock files write them: the same on every machine, and safe to read back.</summary>
internal static class LockText
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                _ when IsUnseen(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>One line in braces, without the fields that are nothing.</summary>
    public static string Braced(params IEnumerable<(string Key, string? Value)> fields) =>
        $"{{ {string.Join(", ", fields.Where(field => field.Value is not null).Select(field => $"{field.Key}: {field.Value}"))} }}";

    private static bool IsUnseen(char character) => char.IsControl(character) || character >= '\uFFFE'
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
