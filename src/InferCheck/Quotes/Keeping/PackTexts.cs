using System.Globalization;
using System.Text;

namespace InferCheck.Quotes.Keeping;

/// <summary>What a pack says of itself, and the script that checks it; both stand beside this file as they are read.</summary>
internal static class PackTexts
{
    public static byte[] Script => Encoding.UTF8.GetBytes(Resource("verify.sh"));

    public static byte[] ReadMe(string name, KeptEvidence evidence) => Encoding.UTF8.GetBytes(Resource("README.txt")
        .Replace("{name}", name, StringComparison.Ordinal)
        .Replace("{records}", evidence.Records.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{stamps}", Stamps(evidence), StringComparison.Ordinal)
        .Replace("{missing}", List(evidence.Missing.Order(StringComparer.Ordinal), "none"), StringComparison.Ordinal));

    private static string Stamps(KeptEvidence evidence)
    {
        var bare = evidence.Records.Count(record => record.Stamp is null);
        var lines = evidence.Records.Select(record => record.Stamp).OfType<Stamp>().GroupBy(stamp => stamp.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture,
                $"{group.Key}: {group.Count()} records, at {group.First().Token.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, by {group.First().Token.Authority}"));
        return List(bare == 0 ? lines : lines.Append(string.Create(CultureInfo.InvariantCulture, $"without a stamp: {bare} records")), "none");
    }

    private static string List(IEnumerable<string> lines, string otherwise) =>
        string.Join('\n', lines.DefaultIfEmpty(otherwise).Select(line => "  " + line.ReplaceLineEndings(" ")));

    private static string Resource(string file)
    {
        using var stream = typeof(PackTexts).Assembly.GetManifestResourceStream($"pack/{file}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
