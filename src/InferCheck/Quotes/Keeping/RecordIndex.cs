using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Files;

namespace InferCheck.Quotes.Keeping;

/// <summary>The CDXJ index of a day, made from its records: where the answer of an address stands, for programs that show archives.</summary>
internal static class RecordIndex
{
    /// <summary>Enough for the fields of the record and the head of the answer, which is never longer than 64 KB.</summary>
    private const int Heads = 128 * 1024;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream records, KeptFolder folder, DateOnly day)
    {
        var name = Path.GetFileName(folder.RecordsOf(day));
        var lines = KeptRecord.Of(records).Select(record => Line(record, WarcRecord.Read(record.Bytes(records, Heads)), name)).OfType<string>();
        using var draft = new DraftFile(folder.IndexOf(day));
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            draft.Stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }

        draft.Place(KeptFolder.IndexFile);
    }

    private static string? Line(KeptRecord record, WarcRecord fields, string name)
    {
        if (fields["WARC-Type"] != "response" || fields["WARC-Target-URI"] is not { } address || fields["WARC-Date"] is not { } date)
        {
            return null;
        }

        var head = HttpHead.Read(fields.Block.Span);
        return $"{SurtKey.Of(new Uri(address))} {string.Concat(date.Where(char.IsAsciiDigit))} " + Json(
            ("url", address),
            ("mime", head.MediaType is { Length: > 0 } type ? type : "unk"),
            ("status", head.Status.ToString(CultureInfo.InvariantCulture)),
            ("digest", fields["WARC-Payload-Digest"] ?? ""),
            ("length", record.Length.ToString(CultureInfo.InvariantCulture)),
            ("offset", record.Offset.ToString(CultureInfo.InvariantCulture)),
            ("filename", name));
    }

    private static string Json(params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Plain))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
