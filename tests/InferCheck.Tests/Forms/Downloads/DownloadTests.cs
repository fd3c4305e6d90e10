using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using InferCheck.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InferCheck.Tests.Forms.Downloads;

/// <summary>The files to take away are what the page and the manifest say they are.</summary>
[Collection(SiteCollection.Name)]
public sealed class DownloadTests(SiteFixture site)
{
    public static TheoryData<string> Names() =>
        ["infercheck.db", "providers.csv", "claims.csv", "evidence.csv", "readings.csv", "models.csv", "offers.csv", "retirements.csv", "all.json"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Size_and_hash_are_those_of_the_bytes(string name)
    {
        var bytes = await site.Client.GetByteArrayAsync("/data/" + name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var file = (await site.Client.JsonAsync("/data/manifest.json"))["items"]!.AsArray().Single(item => (string)item!["name"]! == name)!;
        Assert.Equal((bytes.LongLength, hash), ((long)file["size"]!, (string)file["sha256"]!));
        var row = (await site.PageAsync("/data/")).QuerySelectorAll("#downloads ~ table tr").Single(row => row.QuerySelector("th a")?.TextContent == name);
        Assert.Contains(hash, row.TextContent, StringComparison.Ordinal);
        Assert.Contains(bytes.Length.ToString("N0", CultureInfo.InvariantCulture), row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_is_the_very_file_the_site_reads() =>
        Assert.Equal(await File.ReadAllBytesAsync(site.Site.Content.Path), await site.Client.GetByteArrayAsync("/data/infercheck.db"));

    [Fact]
    public async Task The_database_says_which_version_it_is()
    {
        var path = Path.Combine(site.Site.Content.Folder, "downloaded.db");
        await File.WriteAllBytesAsync(path, await site.Client.GetByteArrayAsync("/data/infercheck.db"));
        await using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "select content_version || ' ' || generated_at from v1_meta";
        var manifest = await site.Client.JsonAsync("/data/manifest.json");
        Assert.Equal($"{manifest["content_version"]} {manifest["generated_at"]}", command.ExecuteScalar());
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_had()
    {
        using var answer = await site.Client.AskAsync(HttpMethod.Get, "/data/infercheck.db", ("Range", "bytes=0-15"));
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("SQLite format 3\0"u8.ToArray(), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Everything_in_one_has_every_profile_as_the_API_gives_it()
    {
        var all = (await site.Client.JsonAsync("/data/all.json"))["providers"]!.AsArray();
        Assert.Equal(site.Site.Content.Store.Totals.Providers, all.Count);
        Assert.Equal(site.Site.Content.Store.Totals.Claims, all.Sum(provider => provider!["claims"]!.AsArray().Count));
        var one = (await site.Client.JsonAsync("/api/v1/providers/openai/"))["items"]![0]!;
        Assert.Equal(one.ToJsonString(), all.Single(provider => (string)provider!["slug"]! == "openai")!.ToJsonString());
    }

    [Fact]
    public async Task Files_are_made_once_beside_the_database()
    {
        await site.Client.JsonAsync("/data/manifest.json");
        var made = Assert.Single(Directory.GetDirectories(site.Site.Content.Folder));
        var times = Times();
        Assert.Equal(
            ["all.json", "claims.csv", "evidence.csv", "infercheck-files.txt", "models.csv", "offers.csv", "providers.csv", "readings.csv", "retirements.csv"],
            times.Keys.Order());
        await site.Client.GetByteArrayAsync("/data/claims.csv");
        Assert.Equal(times, Times());

        Dictionary<string, DateTime> Times() => Directory.GetFiles(made).ToDictionary(file => Path.GetFileName(file)!, File.GetLastWriteTimeUtc);
    }

    [Fact]
    public async Task Two_machines_make_the_same_bytes()
    {
        await using var other = await HostedSite.StartRealAsync();
        Assert.Equal(await site.Client.GetStringAsync("/data/manifest.json"), await other.Client.GetStringAsync("/data/manifest.json"));
    }
}
