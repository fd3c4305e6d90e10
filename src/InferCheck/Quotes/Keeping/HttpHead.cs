using System.Globalization;
using System.Text;

namespace InferCheck.Quotes.Keeping;

/// <summary>The first lines of an answer: its status and its fields.</summary>
internal sealed record HttpHead(int Status, IReadOnlyList<(string Name, string Value)> Fields)
{
    public string? MediaType => this["Content-Type"]?.Split(';')[0].Trim().ToLowerInvariant();

    public string? this[string name] => Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public static HttpHead Read(ReadOnlySpan<byte> answer)
    {
        var lines = Encoding.Latin1.GetString(answer).Split('\n').Select(line => line.TrimEnd('\r')).TakeWhile(line => line.Length > 0).ToList();
        var status = lines.FirstOrDefault()?.Split(' ') is [_, var code, ..]
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new HttpHead(status,
            [.. lines.Skip(1).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0].Trim(), parts[1].Trim()))]);
    }
}
