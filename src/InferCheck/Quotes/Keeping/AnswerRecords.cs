using System.Text;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Keeping;

/// <summary>The records of one run: who wrote them and how, then an answer and its request each.</summary>
internal sealed class AnswerRecords(FetchOptions options)
{
    private readonly string about = WarcRecord.NewId();

    /// <summary>To stand before the answers of this run.</summary>
    public byte[] About(string file) => GzipMember.Pack(new WarcRecord(
        [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", about),
            ("WARC-Date", WarcRecord.Date(options.Time.GetUtcNow())),
            ("WARC-Filename", file),
            ("Content-Type", "application/warc-fields"),
        ],
        Encoding.UTF8.GetBytes($"""
            software: InferCheck/1.0
            format: WARC File Format 1.1
            conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
            robots: obey
            http-header-user-agent: {options.UserAgent}
            description: Answers that were received while looking whether quotes still stand at their sources; kept as evidence, not to be published.

            """.ReplaceLineEndings("\r\n"))).ToBytes());

    public byte[] Of(WireAnswer answer, ReadOnlyMemory<byte> bytes)
    {
        var id = WarcRecord.NewId();
        return
        [
            .. GzipMember.Pack(new WarcRecord(
                [.. Fields("response", id, answer), ("WARC-Payload-Digest", WarcRecord.Digest(answer.Payload.Span))], bytes).ToBytes()),
            .. GzipMember.Pack(new WarcRecord(
                [.. Fields("request", WarcRecord.NewId(), answer), ("WARC-Concurrent-To", id)], answer.Request).ToBytes()),
        ];
    }

    private IEnumerable<(string Name, string Value)> Fields(string type, string id, WireAnswer answer)
    {
        yield return ("WARC-Type", type);
        yield return ("WARC-Record-ID", id);
        yield return ("WARC-Date", WarcRecord.Date(answer.At));
        yield return ("WARC-Target-URI", answer.Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        yield return ("WARC-Warcinfo-ID", about);
        if (answer.From is { } address)
        {
            yield return ("WARC-IP-Address", (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString());
        }

        yield return ("Content-Type", $"application/http;msgtype={type}");
    }
}
