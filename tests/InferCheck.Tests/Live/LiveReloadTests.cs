using System.Net;
using InferCheck.Site.Live;
using InferCheck.Tests.Site.Steady;
using InferCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Live;

/// <summary>An editor's change is seen at once, and an editor's mistake by nobody but the editor.</summary>
public sealed class LiveReloadTests : IDisposable
{
    private readonly SampleContent content = new();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_change_is_seen_without_asking_for_it_and_the_old_database_goes()
    {
        await using var site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true");
        Assert.Contains("Sample API", await site.Client.GetStringAsync("/providers/sample/"), StringComparison.Ordinal);
        await UntilAsync(site, "/", "Sample API");
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        await UntilAsync(site, "/providers/sample/", "Renamed API");
        await Until.TrueAsync(() => Directory.GetFiles(Data, "*.db").Length == 1);
    }

    [Fact]
    public async Task A_broken_change_leaves_the_last_good_content_and_is_shown_to_the_editor()
    {
        await using var site = await HostedSite.StartLiveAsync(content, "--environment", "Development");
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        await UntilAsync(site, "/", "is not a value of");
        Assert.Contains("Sample API", await site.Client.GetStringAsync("/providers/sample/"), StringComparison.Ordinal);
        content.Replace("providers/sample.md", "value: opt_inn", "value: opt-in");
        await Until.TrueAsync(async () => !(await site.Client.GetStringAsync("/")).Contains("is not a value of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readers_are_not_shown_the_mistakes_of_editors()
    {
        await using var site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true");
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        await Until.TrueAsync(() => site.Services.GetRequiredService<ContentSource>().State.Faults.Count > 0);
        Assert.DoesNotContain("is not a value of", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_finishes_on_the_content_it_began_with()
    {
        await using var site = await HostedSite.StartLiveAsync(content, "--Site:Watch", "true");
        await using var request = site.Services.CreateAsyncScope();
        var begun = request.ServiceProvider.GetRequiredService<InferCheck.Store.ContentStore>();
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        await UntilAsync(site, "/providers/sample/", "Renamed API");
        Assert.Equal("Sample API", begun.Providers.Find("sample")!.Provider.Name);
        Assert.Equal(2, Directory.GetFiles(Data, "*.db").Length);
        await request.DisposeAsync();
        await Until.TrueAsync(() => Directory.GetFiles(Data, "*.db").Length == 1);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("cut")]
    [InlineData("emptied")]
    [InlineData("garbled")]
    public async Task A_database_damaged_while_serving_is_baked_anew(string how)
    {
        await using var site = await HostedSite.StartLiveAsync(content, CollectedLog.Switch, "Error");
        using var log = new CollectedLog();
        site.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        Damage(Assert.Single(Directory.GetFiles(Data, "*.db")), how);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => site.Client.GetAsync(number % 2 == 0 ? "/providers/sample/" : "/quality/")));
        Assert.True(Array.TrueForAll(answers, answer => answer.StatusCode == HttpStatusCode.OK), string.Join("\n\n", log.Lines));
        Assert.Contains("Sample API", await site.Client.GetStringAsync("/?training=never"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_nobody_is_sent_to_any_more_gets_ready_again_by_itself()
    {
        await using var site = await HostedSite.StartLiveAsync(content);
        Damage(Assert.Single(Directory.GetFiles(Data, "*.db")), "garbled");
        await Until.TrueAsync(async () => (await site.Client.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK);
        Assert.Contains("Sample API", await site.Client.GetStringAsync("/providers/sample/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("emptied")]
    [InlineData("garbled")]
    public void A_damaged_database_is_baked_anew_at_the_start(string how)
    {
        var bakery = new ContentBakery(content.Folder, Data);
        var before = bakery.Prepare().Content!;
        before.Store.Release();
        Damage(Assert.Single(Directory.GetFiles(Data, "*.db")), how);
        var again = bakery.Prepare().Content!;
        Assert.Equal("Sample API", again.Store.Providers.Find("sample")!.Provider.Name);
        again.Replace();
        before.Replace();
    }

    [Fact]
    public void What_a_killed_bake_left_behind_goes_with_the_next_one()
    {
        var bakery = new ContentBakery(content.Folder, Data);
        var first = bakery.Prepare().Content!;
        var (begun, half) = (Draft("01234567"), Draft("89abcdef"));
        File.WriteAllBytes(begun, []);
        File.WriteAllBytes(half, File.ReadAllBytes(first.Store.Path)[..5_000]);
        content.Replace("providers/sample.md", "name: Sample API", "name: Renamed API");
        var served = bakery.Prepare().Content!;
        Assert.Empty(Directory.GetFiles(Data, "*.tmp"));
        first.Replace();
        served.Replace();

        string Draft(string program) => Path.Combine(Data, $"infercheck-0123456789abcdef-{program}.db.{Guid.NewGuid():n}.tmp");
    }

    private static void Damage(string path, string how)
    {
        switch (how)
        {
            case "deleted":
                File.Delete(path);
                break;
            case "emptied":
                File.WriteAllBytes(path, []);
                break;
            case "cut":
                using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                {
                    file.SetLength(file.Length / 3);
                }

                break;
            default:
                using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                {
                    file.Write(Enumerable.Repeat((byte)0x5A, (int)file.Length).ToArray());
                }

                break;
        }
    }

    private static Task UntilAsync(HostedSite site, string address, string text) =>
        Until.TrueAsync(async () => (await site.Client.GetStringAsync(address)).Contains(text, StringComparison.Ordinal));
}
