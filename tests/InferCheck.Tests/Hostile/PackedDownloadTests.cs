using System.IO.Compression;
using System.Net;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Site.Http.Answers;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Hostile;

/// <summary>Large files cost their packing once, not each time somebody asks for them.</summary>
[Collection(SiteCollection.Name)]
public sealed class PackedDownloadTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("all.json", "br")]
    [InlineData("all.json", "gzip")]
    [InlineData("claims.csv", "br")]
    public void A_file_is_packed_once_for_a_content(string name, string coding)
    {
        var packed = Enumerable.Range(0, 3).Select(_ => Packed(name, AcceptEncoding.Accepted(coding))).ToList();
        Assert.All(packed, bytes => Assert.Same(packed[0], bytes));
    }

    [Theory]
    [InlineData("/data/all.json", "br")]
    [InlineData("/data/all.json", "gzip")]
    [InlineData("/data/providers.csv", "br")]
    [InlineData("/data/claims.csv", "gzip;q=0.5, br;q=0.4")]
    public async Task What_arrives_packed_is_the_file(string address, string accepted)
    {
        using var plain = await fixture.Client.GetAsync(address);
        using var packed = await fixture.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", accepted));
        var coding = packed.Header("Content-Encoding");
        Assert.Contains(coding, accepted, StringComparison.Ordinal);
        var bytes = await packed.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes.Length, packed.Content.Headers.ContentLength);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), Unpacked(bytes, coding));
        Assert.Equal($"{plain.Header("ETag")[..^1]}-{coding}\"", packed.Header("ETag"));
        Assert.Equal(("Accept-Encoding", "Accept-Encoding"), (plain.Header("Vary"), packed.Header("Vary")));
        Assert.Equal(plain.Header("Content-Disposition"), packed.Header("Content-Disposition"));
        using var held = await fixture.Client.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", accepted), ("If-None-Match", packed.Header("ETag")));
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
        using var head = await fixture.Client.AskAsync(HttpMethod.Head, address, ("Accept-Encoding", accepted));
        Assert.Equal((bytes.Length, packed.Header("ETag")), (head.Content.Headers.ContentLength ?? 0, head.Header("ETag")));
    }

    [Fact]
    public async Task A_part_is_a_part_of_the_plain_file()
    {
        using var plain = await fixture.Client.GetAsync("/data/claims.csv");
        using var part = await fixture.Client.AskAsync(HttpMethod.Get, "/data/claims.csv", ("Accept-Encoding", "br"), ("Range", "bytes=10-19"));
        Assert.Equal((HttpStatusCode.PartialContent, ""), (part.StatusCode, part.Header("Content-Encoding")));
        Assert.Equal((await plain.Content.ReadAsByteArrayAsync())[10..20], await part.Content.ReadAsByteArrayAsync());

        // Who began with a packed answer cannot go on with the plain one.
        using var packed = await fixture.Client.AskAsync(HttpMethod.Get, "/data/claims.csv", ("Accept-Encoding", "br"));
        using var whole = await fixture.Client.AskAsync(
            HttpMethod.Get, "/data/claims.csv", ("Accept-Encoding", "br"), ("Range", "bytes=10-19"), ("If-Range", packed.Header("ETag")));
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
    }

    private static byte[] Unpacked(byte[] bytes, string coding)
    {
        using var source = new MemoryStream(bytes);
        using Stream stream = coding is "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private byte[] Packed(string name, ContentCoding coding)
    {
        using var scope = fixture.Site.Services.CreateScope();
        var folder = scope.ServiceProvider.GetRequiredService<DownloadFolder>();
        return scope.ServiceProvider.GetRequiredService<PackedDownloads>().Of(folder.Files.First(file => file.Name == name), coding);
    }
}
