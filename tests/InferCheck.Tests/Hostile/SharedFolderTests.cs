using System.Diagnostics;
using System.Text.Json;
using InferCheck.Files;
using InferCheck.Site.Live;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>What others could have put there is not served.</summary>
public sealed class SharedFolderTests : IDisposable
{
    private readonly SampleContent content = ExportedSite.Whole();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_folder_of_ones_own_is_made_for_nobody_else()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        new ContentBakery(content.Folder, Data).Prepare().Content!.Store.Release();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Data));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.OtherWrite | UnixFileMode.StickyBit)]
    public void A_folder_others_can_write_to_is_refused_with_the_remedy(UnixFileMode others)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // With a database that would be taken as it is: it may be anybody's.
        new ContentBakery(content.Folder, Data).Prepare().Content!.Store.Release();
        File.SetUnixFileMode(Data, File.GetUnixFileMode(Data) | others);
        var run = ProgramRun.Of("export", "--content", content.Folder, "--data", Data, "--out", content.PathOf(".out"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"others can write to {Data}: take that right away (chmod go-w {Data})", run.Errors, StringComparison.Ordinal);
        Assert.Contains("name another folder with --data DIR", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.PathOf(".out")));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused()
    {
        Assert.Null(PrivateFolder.FaultOfOwner("/d", 1000, 1000));
        Assert.Null(PrivateFolder.FaultOfOwner("/d", 0, 1000));
        Assert.Null(PrivateFolder.FaultOfOwner("/d", null, 1000));
        Assert.Equal("/d belongs to another user (1001; this is 1000)", PrivateFolder.FaultOfOwner("/d", 1001, 1000));
        Assert.Equal("/d belongs to another user (1001; this is 0)", PrivateFolder.FaultOfOwner("/d", 1001, 0));
        Directory.CreateDirectory(Data);
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            using var given = Process.Start("chown", ["12345", Data]);
            given.WaitForExit();
            Assert.Equal(0, given.ExitCode);
            var refused = Assert.Throws<SharedFolderException>(() => new ContentBakery(content.Folder, Data).Prepare());
            Assert.Contains("belongs to another user (12345; this is 0)", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_database_without_the_mark_is_not_served_even_under_the_right_name()
    {
        var bakery = new ContentBakery(content.Folder, Data);
        var first = bakery.Prepare().Content!;
        var path = first.Store.Path;
        var planted = File.ReadAllBytes(path);
        planted[68] ^= 1;
        File.WriteAllBytes(path, planted);
        var again = bakery.Prepare();
        Assert.Equal(planted, File.ReadAllBytes(again.SetAside!));
        Assert.Equal("InfC"u8.ToArray(), File.ReadAllBytes(again.Content!.Store.Path)[68..72]);
        again.Content.Store.Release();
        first.Store.Release();
    }

    [Theory]
    [InlineData("beside")]
    [InlineData("changed")]
    [InlineData("unlisted")]
    [InlineData("link")]
    public async Task Planted_files_to_take_away_are_not_served(string how)
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        var beside = FolderOfFiles();
        var folder = beside;
        if (how is "beside")
        {
            // Where they were taken from when nothing could be written beside the database.
            folder = Path.Combine(Path.GetTempPath(), Path.GetFileName(beside));
            await File.WriteAllTextAsync(beside, "in the way");
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(content.PathOf(".planted"), "planted");
        _ = how is "link" ? File.CreateSymbolicLink(Path.Combine(folder, "providers.csv"), content.PathOf(".planted")) : null;
        await File.WriteAllTextAsync(Path.Combine(folder, "providers.csv"), "planted");
        var list = how is "changed" ? List("what was there") : how is "link" ? List("planted") : "";
        await File.WriteAllTextAsync(Path.Combine(folder, "infercheck-files.txt"), list);
        var csv = await site.Client.GetByteArrayAsync("/data/providers.csv");
        Assert.StartsWith("\uFEFFprovider,", System.Text.Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(await site.Client.GetStringAsync("/data/manifest.json"));
        var told = manifest.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("name").GetString() == "providers.csv");
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(csv)), told.GetProperty("sha256").GetString());
        Assert.Equal("planted", await File.ReadAllTextAsync(Path.Combine(folder, "providers.csv")));
        if (how is "beside")
        {
            Directory.Delete(folder, recursive: true);
        }

        static string List(string text) => $"{LookAlikes.List}{LookAlikes.Hash(text)}  providers.csv\n";
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_files_come_from_memory_in_parts_too()
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        await File.WriteAllTextAsync(FolderOfFiles(), "in the way");
        var whole = await site.Client.GetByteArrayAsync("/data/claims.csv");
        using var part = await site.Client.AskAsync(HttpMethod.Get, "/data/claims.csv", ("Range", "bytes=3-9"));
        Assert.Equal(System.Net.HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[3..10], await part.Content.ReadAsByteArrayAsync());
        using var same = await site.Client.AskAsync(HttpMethod.Get, "/data/claims.csv", ("If-None-Match", part.Header("ETag")));
        Assert.Equal(System.Net.HttpStatusCode.NotModified, same.StatusCode);
    }

    /// <summary>Named after the database and the program.</summary>
    private string FolderOfFiles() =>
        $"{Assert.Single(Directory.GetFiles(Data, "*.db"))[..^3]}-{typeof(ContentBakery).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..8]}";
}
