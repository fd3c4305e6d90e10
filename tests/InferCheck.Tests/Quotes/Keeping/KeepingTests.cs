using System.Globalization;
using System.Text;
using System.Text.Json;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>Records and index, read by gzip, sha256sum and the words of the standards.</summary>
public sealed class KeepingTests : IDisposable
{
    private const string Page = $"<p>{Looking.Words}</p>";

    private readonly Kept kept = new();

    [UnixFact]
    public async Task Every_hop_and_every_refusal_is_kept_with_its_request()
    {
        await using var site = await SiteAsync();
        var keeper = await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/moved")), Looking.Quote(site.Url("/gone"))]);
        Assert.Equal(5, keeper.Kept);
        var records = kept.All();
        Assert.Equal("warcinfo", records[0].Type);
        Assert.Equal(
            [("/robots.txt", "404"), ("/moved", "302"), ("/again", "302"), ("/terms", "200"), ("/gone", "410")],
            kept.Answers().Select(record => (new Uri(record.Fields["WARC-Target-URI"]).AbsolutePath, record.Text.Split(' ')[1])));
        Assert.Equal(kept.Answers().Select(record => record.Fields["WARC-Record-ID"]),
            records.Where(record => record.Type == "request").Select(record => record.Fields["WARC-Concurrent-To"]));
        Assert.All(records.Skip(1), record => Assert.Equal(records[0].Fields["WARC-Record-ID"], record.Fields["WARC-Warcinfo-ID"]));
        Assert.All(records.Skip(1), record => Assert.Equal("127.0.0.1", record.Fields["WARC-IP-Address"]));
        Assert.Equal(records.Count, records.Select(record => record.Fields["WARC-Record-ID"]).Distinct().Count());
        Assert.Contains("gone for good", kept.Answers()[^1].Text, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Digests_are_what_sha256sum_says()
    {
        await using var site = await SiteAsync();
        await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/terms"))]);
        Assert.All(kept.All(), record => Assert.Equal(ReadRecord.Sum(record.Block), record.Fields["WARC-Block-Digest"]));
        var answer = Assert.Single(kept.Answers(), record => record.Fields["WARC-Target-URI"] == site.Url("/terms"));
        Assert.Equal(ReadRecord.Sum(Encoding.UTF8.GetBytes(Page)), answer.Fields["WARC-Payload-Digest"]);
    }

    [UnixFact]
    public async Task The_index_is_sorted_and_leads_to_each_answer()
    {
        await using var site = await SiteAsync();
        await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/moved")), Looking.Quote(site.Url("/WWW/?b=2&a=1"))]);
        var lines = await File.ReadAllLinesAsync(kept.Index);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Equal(kept.Answers().Count, lines.Length);
        var file = await File.ReadAllBytesAsync(kept.Records);
        foreach (var line in lines)
        {
            Assert.Matches(@"^1,0,0,127:\d+\)/[^ ]* \d{14} \{", line);
            using var json = JsonDocument.Parse(line[line.IndexOf('{', StringComparison.Ordinal)..]);
            Assert.Equal(["url", "mime", "status", "digest", "length", "offset", "filename"], json.RootElement.EnumerateObject().Select(field => field.Name));
            var (offset, length) = (Number(json, "offset"), Number(json, "length"));
            var record = Assert.Single(ReadRecord.Read(Tool.Good(file.AsSpan(offset, length), "gzip", "-dc")));
            Assert.Equal(Text(json, "url"), record.Fields["WARC-Target-URI"]);
            Assert.Equal(Text(json, "digest"), record.Fields["WARC-Payload-Digest"]);
            Assert.StartsWith($"HTTP/1.1 {Text(json, "status")} ", record.Text, StringComparison.Ordinal);
            Assert.Equal(Path.GetFileName(kept.Records), Text(json, "filename"));
            Assert.Equal(string.Concat(record.Fields["WARC-Date"].Where(char.IsAsciiDigit)), line.Split(' ')[1]);
        }

        Assert.Contains(lines, line => line.Contains(")/www?a=1&b=2 ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"mime\":\"text/html\",\"status\":\"200\"", StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task What_robots_do_not_allow_is_not_asked_for_the_record_either()
    {
        await using var site = await SiteAsync();
        site.Bytes("/robots.txt", "User-agent: *\nDisallow: /terms\n"u8.ToArray(), "text/plain");
        await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/terms"))]);
        Assert.Equal(["/robots.txt"], site.Asked);
        Assert.Contains("Disallow: /terms", Assert.Single(kept.Answers()).Text, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_page_we_know_is_asked_for_whole_all_the_same()
    {
        await using var site = await SiteAsync();
        site.Map("/terms", async context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                context.Response.StatusCode = 304;
                return;
            }

            await context.Response.WriteAsync(Page);
        });
        var quotes = new[] { Looking.Quote(site.Url("/terms")) };
        var known = SourceLock.Empty.After((await Looking.RunAsync(site, quotes)).Visits, _ => true);
        Assert.True((await Looking.RunAsync(site, quotes, known: known)).Visits[0].IsUnchanged);
        await kept.LookAsync(Looking.Options(site), quotes, known: known);
        Assert.EndsWith(Page, kept.Answers()[^1].Text.TrimEnd('\r', '\n', '0'), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task The_folder_is_none_that_is_published_or_committed()
    {
        using var content = new SampleContent();
        Assert.NotNull(new InferCheck.Quotes.Keeping.KeptFolder(content.PathOf("kept")).Ensure(content.Folder));
        Assert.False(Directory.Exists(content.PathOf("kept")));
        await using var site = await SiteAsync();
        await kept.LookAsync(Looking.Options(site), [Looking.Quote(site.Url("/terms"))]);
        Git.Run(kept.Folder, "init", "--quiet");
        Assert.Equal("", Tool.Run("git", "-C", kept.Folder, "status", "--porcelain").Text);
    }

    public void Dispose() => kept.Dispose();

    private static string Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;

    private static int Number(JsonDocument json, string name) => int.Parse(Text(json, name), CultureInfo.InvariantCulture);

    private static async Task<LocalSite> SiteAsync()
    {
        var site = await LocalSite.StartAsync();
        site.Html("/terms", Page);
        site.Html("/WWW/", Page);
        site.Html("/gone", "gone for good", 410);
        site.Redirect("/moved", "/again");
        site.Redirect("/again", "/terms");
        return site;
    }
}
