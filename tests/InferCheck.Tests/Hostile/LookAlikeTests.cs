using InferCheck.Files;
using InferCheck.Site.Live;
using InferCheck.Store.Baking;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Whatever the program does, it takes away only what it made.</summary>
public sealed class LookAlikeTests
{
    [Fact]
    public void Baking_tidies_up_after_itself_and_nobody_else()
    {
        using var content = new SampleContent();
        using var others = new LookAlikes();
        var data = Data(content);
        others.PutInData(data);
        var before = others.Seen();
        var first = new ContentBakery(content.Folder, data).Prepare().Content!;
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        var second = new ContentBakery(content.Folder, data).Prepare().Content!;
        Assert.Equal("Renamed API", second.Store.Providers.Find("sample")!.Provider.Name);
        first.Store.Release();
        second.Store.Release();
        new ContentBakery(content.Folder, data).Prepare().Content!.Store.Release();
        LookAlikes.AssertSurvived(before, others.Seen());
    }

    [Fact]
    public async Task Serving_and_taking_over_a_change_leave_them()
    {
        using var content = new SampleContent();
        using var others = new LookAlikes();
        others.PutInData(Data(content));
        var before = others.Seen();
        await using (var site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true"))
        {
            await site.Client.GetStringAsync("/data/manifest.json");
            content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
            await Until.TrueAsync(async () => (await site.Client.GetStringAsync("/providers/sample/")).Contains("Renamed API", StringComparison.Ordinal));
            Assert.Contains("Renamed API", await site.Client.GetStringAsync("/data/providers.csv"), StringComparison.Ordinal);
        }

        LookAlikes.AssertSurvived(before, others.Seen());
    }

    [Fact]
    public void Exporting_twice_leaves_them()
    {
        using var content = ExportedSite.Whole();
        using var others = new LookAlikes();
        var target = content.Beside("out/dist");
        others.PutInData(Data(content));
        others.PutBeside(target);
        var before = others.Seen();
        for (var time = 0; time < 2; time++)
        {
            var run = ProgramRun.Of("export", "--content", content.Folder, "--data", Data(content), "--out", target);
            Assert.True(run.ExitCode == 0, run.Errors);
        }

        LookAlikes.AssertSurvived(before, others.Seen());
    }

    [Fact]
    public async Task Verifying_leaves_them_and_writes_through_no_link()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", "We keep your inputs for 30 days and then delete them.");
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/terms", "We keep your inputs for 30 days"));
        using var others = new LookAlikes();
        others.PutInContent(content.Path("."));
        var before = others.Seen();
        var run = content.Verify("--update");
        Assert.True(run.ExitCode == 0, run.Errors);
        LookAlikes.AssertSurvived(before, others.Seen());
        Assert.Contains("outcome: found", await File.ReadAllTextAsync(content.LockFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifying_replaces_no_link_and_no_report_of_somebody_else()
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", "We keep your inputs for 60 days and then delete them.");
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/terms", "We keep your inputs for 30 days"));
        content.Write(".reports/calm.md", "my notes on calm");
        var refused = content.Verify("--update", "--reports", content.Path(".reports"));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("calm.md was not written by infercheck", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("my notes on calm", await File.ReadAllTextAsync(content.Path(".reports/calm.md")));
        Assert.Contains("calm", await File.ReadAllTextAsync(content.LockFile), StringComparison.Ordinal);

        File.Move(content.LockFile, content.Path(".mine.yaml"));
        File.CreateSymbolicLink(content.LockFile, content.Path(".mine.yaml"));
        var asked = site.Asked.Count;
        var link = content.Verify("--update");
        Assert.Equal(2, link.ExitCode);
        Assert.Contains("sources.lock.yaml is a link", link.Errors, StringComparison.Ordinal);
        Assert.Equal(asked, site.Asked.Count);
        Assert.NotNull(new FileInfo(content.LockFile).LinkTarget);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("folder")]
    [InlineData("link")]
    [InlineData("dangling")]
    [InlineData("linked folder")]
    public void What_stands_in_the_very_place_of_the_database_gets_another_name_and_is_told(string what)
    {
        using var content = ExportedSite.Whole();
        var data = Data(content);
        var path = Baker.PathOf(data, InferCheck.Content.ContentVersion.Of(content.Folder));
        var other = content.Beside("other");
        content.Write("../other/mine.txt", "mine");
        _ = what switch
        {
            "file" => Do(() => File.WriteAllText(path, "mine")),
            "folder" => Do(() => content.Write(Path.GetRelativePath(content.Folder, path) + "/mine.txt", "mine")),
            "link" => Do(() => File.CreateSymbolicLink(path, other + "/mine.txt")),
            "dangling" => Do(() => File.CreateSymbolicLink(path, other + "/none.txt")),
            _ => Do(() => Directory.CreateSymbolicLink(path, other)),
        };
        var result = new ContentBakery(content.Folder, data, TimeProvider.System).Prepare();
        result.Content!.Replace();
        var aside = Assert.Single(Directory.GetFileSystemEntries(data, "*.set-aside-*"));
        Assert.Equal(aside, result.SetAside);
        Assert.Equal(what, new FileInfo(aside).LinkTarget switch
        {
            { } target => target == other ? "linked folder" : File.Exists(target) ? "link" : "dangling",
            _ => File.Exists(aside) ? "file" : "folder",
        });
        Assert.Equal("mine", File.ReadAllText(other + "/mine.txt"));
    }

    [Fact]
    public void A_command_tells_what_it_has_set_aside()
    {
        using var content = ExportedSite.Whole();
        var data = Data(content);
        File.WriteAllText(Baker.PathOf(data, InferCheck.Content.ContentVersion.Of(content.Folder)), "mine");
        var run = ProgramRun.Of("export", "--content", content.Folder, "--data", data, "--out", content.Beside("out"));
        Assert.True(run.ExitCode == 0, run.Errors);
        var aside = Assert.Single(Directory.GetFileSystemEntries(data, "*.set-aside-*"));
        Assert.Contains($"what stood in the place of the database was none of this program; it is {aside} now", run.Errors, StringComparison.Ordinal);
    }

    private static bool Do(Action action)
    {
        action();
        return true;
    }

    /// <summary>As the program itself makes it: for one user alone.</summary>
    private static string Data(SampleContent content)
    {
        PrivateFolder.Ensure(content.Data);
        return content.Data;
    }
}
