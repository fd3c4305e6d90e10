using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using InferCheck.Site.Asking;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>The tree as a host would serve it.</summary>
[Collection(ExportCollection.Name)]
public sealed class RealExportTests(RealExportFixture fixture)
{
    private static readonly HtmlParser Html = new();

    private ExportedSite Site => fixture.Site;

    [Fact]
    public void Nothing_fails_and_the_progress_is_told()
    {
        Assert.Empty(Site.Result.Failures);
        Assert.Matches(@"^\d+ of \d+ addresses\n(\d+ of \d+ addresses\n)*$", Site.Log.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        using var again = await ExportedSite.RealAsync(RealExportFixture.Address);
        Assert.Equal(Site.Files, again.Files);
        Assert.All(Site.Files, file =>
            Assert.True(File.ReadAllBytes(Path.Combine(Site.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again.Folder, file))), file));
    }

    [Fact]
    public async Task A_plain_file_server_answers_every_link_from_the_first_page_on()
    {
        await using var server = await FileServer.StartAsync(Site.Folder, RealExportFixture.PathBase);
        var seen = new Dictionary<string, string> { [RealExportFixture.PathBase + "/"] = "the start" };
        var waiting = new Queue<string>(seen.Keys);
        var pages = 0;
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await server.Client.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address}, linked from {seen[address]}, answers {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType is not "text/html")
            {
                continue;
            }

            pages++;
            var page = Html.ParseDocument(await answer.Content.ReadAsStringAsync());
            foreach (var link in page.QuerySelectorAll("[href], [src]").Select(item => item.GetAttribute("href") ?? item.GetAttribute("src")!)
                .Where(link => link.StartsWith('/')))
            {
                Assert.StartsWith(RealExportFixture.PathBase + "/", link, StringComparison.Ordinal);
                var target = link.Split('#')[0];
                if (seen.TryAdd(target, address))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        // What the API answers stands there too, and is linked under the name that ends in .json.
        var written = Site.Files.Count(file => file.EndsWith("index.html", StringComparison.Ordinal) && !file.StartsWith("api/", StringComparison.Ordinal));
        Assert.Equal(written, pages);
    }

    [Fact]
    public async Task The_walk_through_the_site_finds_the_same_in_the_copy()
    {
        await using var server = await FileServer.StartAsync(Site.Folder, RealExportFixture.PathBase);
        var crawl = new Crawl(server.Client, server.Address, RealExportFixture.PathBase);
        var broken = await crawl.BrokenAsync();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.Equal(0, crawl.Filtered);
    }

    [Fact]
    public void What_is_in_the_sitemap_is_in_the_tree()
    {
        var addresses = System.Xml.Linq.XDocument.Parse(Site.Read("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value).ToList();
        Assert.True(addresses.Count > 90);
        Assert.All(addresses, address =>
        {
            Assert.StartsWith(RealExportFixture.Address + "/", address, StringComparison.Ordinal);
            Assert.True(Site.Has(address[(RealExportFixture.Address.Length + 1)..] + "index.html"), address);
        });
    }

    [Theory]
    [InlineData("changes.atom")]
    [InlineData("topics/training/changes.atom")]
    [InlineData("providers/openai/changes.atom")]
    [InlineData("providers/openai/card.svg")]
    [InlineData("watch/openai/all.ics")]
    [InlineData("badge/openai.svg")]
    [InlineData("robots.txt")]
    [InlineData("404.html")]
    [InlineData("changes/material/all/index.html")]
    [InlineData("filter/preset/strict-eu/index.html")]
    [InlineData("filter/training/never/index.html")]
    [InlineData("filter/seat/cn/index.html")]
    [InlineData("filter/tier/not-enough-read/index.html")]
    [InlineData("filter/sort/retention/index.html")]
    [InlineData("filter/answers.json")]
    [InlineData("static.js")]
    [InlineData("content-version.txt")]
    public void The_tree_holds(string file) => Assert.True(Site.Has(file), file);

    [Fact]
    public void Every_preset_and_every_value_of_every_facet_that_has_a_provider_is_a_page()
    {
        using var baked = BakedContent.Real();
        var vocabulary = baked.Store.Vocabulary;
        Assert.All(vocabulary.Presets, preset => Assert.True(Site.Has($"filter/preset/{preset.Key}/index.html"), preset.Key));
        var claims = baked.Store.Providers.All().SelectMany(provider => vocabulary.Facets.SelectMany(topic => baked.Store.Index.Facts(provider.Id, topic.Key)));
        var values = claims.SelectMany(claim => claim.Values.Select(value => (claim.Topic, value))).Distinct();
        Assert.All(values, value => Assert.True(Site.Has($"filter/{value.Topic}/{value.value}/index.html"), $"{value}"));
    }

    [Fact]
    public void A_compressed_copy_holds_the_same()
    {
        var compressed = Site.Files.Where(file => file.EndsWith(".gz", StringComparison.Ordinal)).ToList();
        Assert.True(compressed.Count > 200);
        Assert.All(compressed, file =>
        {
            var plain = File.ReadAllBytes(Path.Combine(Site.Folder, file[..^3]));
            Assert.Equal(plain, Unpacked(file, stream => new GZipStream(stream, CompressionMode.Decompress)));
            Assert.Equal(plain, Unpacked(file[..^3] + ".br", stream => new BrotliStream(stream, CompressionMode.Decompress)));
        });
    }

    [Fact]
    public void The_headers_of_the_running_site_are_written_down()
    {
        var lines = Site.Read("_headers").Split('\n');
        Assert.Equal($"{RealExportFixture.PathBase}/*", lines[0]);
        Assert.Contains("  X-Content-Type-Options: nosniff", lines);
        Assert.Contains("  Strict-Transport-Security: max-age=31536000; includeSubDomains", lines);
        Assert.Contains(lines, line => line.StartsWith("  Content-Security-Policy: default-src 'none'", StringComparison.Ordinal));
        Assert.Contains("  Content-Type: application/xml; charset=utf-8", lines);
        Assert.All(new[] { "Date", "ETag", "Last-Modified", "Content-Length" },
            name => Assert.DoesNotContain(lines, line => line.StartsWith($"  {name}:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_asks_for_what_only_a_program_can_answer()
    {
        foreach (var file in Site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Html.ParseDocument(Site.Read(file));
            Assert.All(page.QuerySelectorAll("form"), form => Assert.True(form.HasAttribute("hidden"), file));
            Assert.DoesNotContain(page.QuerySelectorAll("[href]"), link => link.GetAttribute("href")!.StartsWith('/')
                && link.GetAttribute("href")!.Contains('?', StringComparison.Ordinal) && !link.GetAttribute("href")!.Contains("?v=", StringComparison.Ordinal));
        }
    }

    private byte[] Unpacked(string file, Func<Stream, Stream> unpack)
    {
        using var packed = unpack(File.OpenRead(Path.Combine(Site.Folder, file)));
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}
