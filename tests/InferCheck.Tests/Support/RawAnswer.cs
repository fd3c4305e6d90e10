using System.Globalization;

namespace InferCheck.Tests.Support;

/// <summary>What came back on the wire: the status, the headers, and the rest.</summary>
internal sealed record RawAnswer(int Status, ILookup<string, string> Headers, string Body)
{
    public string? Location => Headers["Location"].SingleOrDefault();

    public static RawAnswer Parse(string text)
    {
        var parts = text.Split("\r\n\r\n", 2);
        var lines = parts[0].Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToLookup(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new RawAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, parts.ElementAtOrDefault(1) ?? "");
    }
}
