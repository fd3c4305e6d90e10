using System.IO.Compression;
using System.Net;
using System.Text;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>What is kept is what came, to the byte.</summary>
public sealed class UntouchedTests : IDisposable
{
    private const string Page = $"<p>{Looking.Words}</p>";

    private readonly Kept kept = new();
    private readonly WireSite site = new();

    private FetchOptions Options => new()
    {
        Pause = TimeSpan.Zero,
        RetryWait = TimeSpan.FromMilliseconds(10),
        Timeout = Until.Patience,
        Site = "https://site.example/",
        MayConnect = end => end.Equals(site.EndPoint),
        Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
    };

    [UnixFact]
    public async Task Chunks_and_packing_stay_as_they_came()
    {
        var packed = Packed(Page);
        byte[] answer =
        [
            .. "HTTP/1.1 200 Very Good\r\ncontent-TYPE:text/html\r\nContent-Encoding: gzip\r\nX-Odd:   blanks  \r\nTransfer-Encoding: chunked\r\n\r\n"u8,
            .. Encoding.ASCII.GetBytes($"{10:X4};why=not\r\n"), .. packed[..10], .. "\r\n"u8,
            .. Encoding.ASCII.GetBytes($"{packed.Length - 10:x}\r\n"), .. packed[10..], .. "\r\n0\r\nX-Trailer: yes\r\n\r\n"u8,
        ];
        site.Answers["/terms"] = answer;
        var outcomes = new List<QuoteOutcome>();
        var keeper = await kept.LookAsync(Options, [Looking.Quote(site.Url("/terms"))], outcomes: outcomes);

        Assert.Equal((2, 0, null), (keeper.Kept, keeper.Missing.Count, keeper.Fault));
        Assert.Equal([QuoteOutcome.Found], outcomes);
        var record = Assert.Single(kept.Answers(), record => record.Fields["WARC-Target-URI"] == site.Url("/terms"));
        Assert.Equal(answer, record.Block);
        Assert.Equal(ReadRecord.Sum(packed), record.Fields["WARC-Payload-Digest"]);
        Assert.Equal(Page, Encoding.UTF8.GetString(Tool.Good(packed, "gzip", "-dc")));
        var request = Assert.Single(kept.All(), other => other.Fields.GetValueOrDefault("WARC-Concurrent-To") == record.Fields["WARC-Record-ID"]);
        Assert.Equal(site.Asked["/terms"], request.Block);
    }

    [UnixTheory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {0}\r\n\r\n{1}", "and more that nobody asked for")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{1}", "")]
    [InlineData("HTTP/1.0 200\nContent-Type: text/html\n\n{1}", "")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{2:x}\r\n{1}\r\n0\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n")]
    public async Task An_answer_ends_where_it_ends(string answer, string behind)
    {
        var whole = string.Format(System.Globalization.CultureInfo.InvariantCulture, answer, Page.Length, Page, Page.Length);
        site.Answers["/terms"] = Encoding.ASCII.GetBytes(whole + behind);
        await kept.LookAsync(Options, [Looking.Quote(site.Url("/terms"))]);
        Assert.Equal(whole, Assert.Single(kept.Answers(), record => record.Fields["WARC-Target-URI"] == site.Url("/terms")).Text);
    }

    [UnixFact]
    public async Task What_is_said_before_the_answer_is_no_part_of_it()
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Length: {Page.Length}\r\n\r\n{Page}";
        site.Answers["/terms"] = Encoding.ASCII.GetBytes($"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n{answer}");
        await kept.LookAsync(Options, [Looking.Quote(site.Url("/terms"))]);
        Assert.Equal(answer, Assert.Single(kept.Answers(), record => record.Fields["WARC-Target-URI"] == site.Url("/terms")).Text);
    }

    [UnixTheory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nonly")]
    [InlineData("HTTP/1.1 500 Broken\r\nContent-Length: 1000\r\n\r\nonly this")]
    [InlineData("nothing of the kind")]
    public async Task Half_an_answer_is_none(string answer)
    {
        site.Answers["/terms"] = Encoding.ASCII.GetBytes(answer);
        var outcomes = new List<QuoteOutcome>();
        await kept.LookAsync(Options with { Retries = 0 }, [Looking.Quote(site.Url("/terms"))], outcomes: outcomes);
        Assert.Equal([QuoteOutcome.Unreachable], outcomes);
        Assert.Equal([site.Url("/robots.txt")], kept.Answers().Select(record => record.Fields["WARC-Target-URI"]));
    }

    [UnixFact]
    public async Task Broken_packing_is_kept_as_what_it_is()
    {
        site.Answers["/terms"] = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\n\u0001\u0002\u0003\u0004"u8.ToArray();
        var outcomes = new List<QuoteOutcome>();
        await kept.LookAsync(Options, [Looking.Quote(site.Url("/terms"))], outcomes: outcomes);
        Assert.Equal([QuoteOutcome.Unreachable], outcomes);
        Assert.Contains(kept.Answers(), record => record.Block.AsSpan().SequenceEqual(site.Answers["/terms"]));
    }

    public void Dispose()
    {
        site.Dispose();
        kept.Dispose();
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
