using System.Net;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Files that somebody takes away under the running site come back.</summary>
public sealed class UnlinkedFileTests : IDisposable
{
    private readonly SampleContent content = new();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_is_baked_anew_when_it_is_asked_for(bool wasAskedBefore)
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var before = wasAskedBefore ? await site.Client.GetByteArrayAsync("/data/infercheck.db") : null;
        var path = Assert.Single(Directory.GetFiles(Data, "*.db"));
        File.Delete(path);
        using var answer = await site.Client.GetAsync("/data/infercheck.db");
        Assert.Equal((HttpStatusCode.OK, "application/vnd.sqlite3"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        var after = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(after, await File.ReadAllBytesAsync(path));
        Assert.Equal(before ?? after, after);
    }

    [Fact]
    public async Task Readiness_looks_at_the_file_and_has_it_mended()
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var path = Assert.Single(Directory.GetFiles(Data, "*.db"));
        await site.Client.GetStringAsync("/readyz");
        File.Delete(path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Client.GetAsync("/readyz")).StatusCode);
        await Until.TrueAsync(async () => (await site.Client.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Without_anything_to_bake_from_it_is_not_ready()
    {
        await using var site = await HostedSite.StartAsync(content);
        File.Delete(site.Content.Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Client.GetAsync("/readyz")).StatusCode);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("cut")]
    [InlineData("folder deleted")]
    public async Task Files_made_of_the_database_are_made_anew(string how)
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var before = await site.Client.GetByteArrayAsync("/data/claims.csv");
        var folder = Assert.Single(Directory.GetDirectories(Data));
        switch (how)
        {
            case "deleted":
                File.Delete(Path.Combine(folder, "claims.csv"));
                break;
            case "cut":
                await File.WriteAllBytesAsync(Path.Combine(folder, "claims.csv"), before[..10]);
                break;
            default:
                Directory.Delete(folder, recursive: true);
                break;
        }

        Assert.Equal(before, await site.Client.GetByteArrayAsync("/data/claims.csv"));
    }

    [Fact]
    public async Task The_tag_of_a_file_is_that_of_its_bytes_whenever_it_was_copied()
    {
        await using var one = await HostedSite.StartAsync(content);
        using var first = await one.Client.GetAsync("/site.css");
        var bytes = await first.Content.ReadAsByteArrayAsync();
        Assert.Equal($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..32]}\"", first.Header("ETag"));
        using var same = await one.Client.AskAsync(HttpMethod.Get, "/site.css", ("If-None-Match", first.Header("ETag")));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }
}
