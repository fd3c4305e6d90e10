using System.Text;

namespace InferCheck.Tests.Site.Steady;

/// <summary>Requests as a careless or a hostile client might send them, the same for the same seed.</summary>
internal sealed class FuzzedRequest(int seed)
{
    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "get", "TRACE", "BREW"];

    private static readonly string[] Paths =
        ["/", "/", "/", "/faq/", "/providers/openai/", "/providers/", "/indexes/", "/quality/", "/sitemap.xml", "/site.css", "/status/404/", "/status/999/",
            "/error/", "/metrics", "/..%2f..%2fetc/passwd", "//evil.example/", "/%00", "/%ff%fe/", "/\\..", "/%", "*", "http://other.example/",
         "/api/v1/", "/api/v1/match/", "/api/v1/match/", "/api/v1/changes/", "/api/v1/providers/openai/", "/api/v1/providers/../../etc/",
             "/api/v1/openapi.json", "/api/v2/",
         "/compare/", "/compare/", "/chain/", "/chain/", "/dossier/", "/dossier.docx", "/compare/dossier.docx", "/chain/dossier.md",
             "/policy.yaml", "/changes/", "/changes.atom", "/watch/", "/watch/openai+mistral/training.atom",
             "/watch/+/+.ics", "/watch/all/all.ics", "/watch/%2b%2b/all.atom",
         "/topics/training/changes.atom", "/badge/openai.svg", "/providers/openai.md", "/providers/openai.json", "/providers/openai/paper.csv",
             "/providers/openai/questions.txt", "/llms.txt",
         "/data/", "/data/manifest.json", "/data/claims.csv", "/data/infercheck.db", "/data/../appsettings.json", "/healthz", "/readyz",
             "/filter/answers.json"];

    private static readonly string[] Names =
        ["q", "q", "training", "dpa", "retention", "preset", "sort", "page", "older", "tier", "kind", "seat", "v", "p", "p", "via", "upstream", "only", "topic",
            "topics", "t", "as", "material", "since", "provider", "only-if", "quotes", "differences", "", "%00", "training%20", "Training", "__proto__"];

    private static readonly string[] Values =
        ["never", "never,opt-in", "published", "-1", "0", "1", "2", "9999999999999999999", "strict-eu", "c++ AND \"", "'; drop table provider; --",
            "%F0%9F%98%80", "%ED%A0%80", "%", "%zz", "NEAR(a b)", "*", "a*", "未经", "openai", "mistral", "openai,mistral", "all", "ics", "2026-06-01",
            "2026-99-99", "no", "changed", "<script>", "", "data retention", "{0}", "\u0001"];

    private static readonly string[] Codings =
        ["gzip", "br", "gzip, deflate, br, zstd", "*;q=0", "identity;q=0", "gzip;q=2", "gzip;q=,br", ",,,", "\u00ff", "br;q=0.000", "x".PadRight(200, 'x')];

    private static readonly string[] Headers =
        ["If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/\"x\", \"y\"", "If-Modified-Since: never", "Range: bytes=0-", "Range: bytes=9-1",
            "Range: bytes=-5", "Range: bytes=0-0,2-3", "If-Range: \"x\"", "Origin: https://other.example", "Access-Control-Request-Method: PUT", "Cookie: a=b",
            "X-Forwarded-For: ::::", "X-Forwarded-Proto: gopher", "Content-Length: 0", "Accept: text/markdown", "Accept-Language: de;q=x",
            "Connection: upgrade", "Expect: 100-continue", "X-Rewrite-Url: /error/"];

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        var text = new StringBuilder();
        text.Append(Pick(Methods)).Append(' ').Append(Path());
        for (var pairs = random.Next(4); pairs > 0; pairs--)
        {
            text.Append(text.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(Pick(Names)).Append('=').Append(Escaped(Pick(Values)));
        }

        text.Append(" HTTP/1.1\r\nHost: ").Append(random.Next(40) == 0 ? "\"<>" : "localhost").Append("\r\n");
        if (random.Next(2) == 0)
        {
            text.Append("Accept-Encoding: ").Append(Pick(Codings)).Append("\r\n");
        }

        for (var headers = random.Next(3); headers > 0; headers--)
        {
            text.Append(Pick(Headers)).Append("\r\n");
        }

        var bytes = Encoding.Latin1.GetBytes(text.Append("Connection: close\r\n\r\n").ToString());
        if (random.Next(15) == 0)
        {
            // One byte knocked over, the end of the request left whole so that it ends.
            bytes[random.Next(bytes.Length - 4)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private string Path() => random.Next(10) == 0 ? "/" + Escaped(Pick(Values)) + "/" + random.Next(1_000) + "/" : Pick(Paths);

    private string Escaped(string value) =>
        random.Next(6) == 0 ? value.Replace(' ', '+') : Uri.EscapeDataString(value).Replace("%25", "%", StringComparison.Ordinal);

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
