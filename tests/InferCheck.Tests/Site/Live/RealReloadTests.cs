using System.Diagnostics;
using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site.Live;

/// <summary>How long an editor of the real content waits. The aim is a second on a machine that does nothing else; here others run beside it.</summary>
public sealed class RealReloadTests(ITestOutputHelper output) : IDisposable
{
    private const int Edits = 9;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infercheck-real-");

    private string Content => Path.Combine(folder.FullName, "content");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_editor_sees_a_change_at_once()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Content, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        using var site = SiteProcess.Start(Content, Path.Combine(folder.FullName, "data"), "--watch", "--Logging:LogLevel:Default", "Error");
        await site.FirstAnswerAsync();
        var profile = Path.Combine(Content, "providers", "openai.md");
        var original = await File.ReadAllTextAsync(profile);
        var times = new List<TimeSpan>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            await File.WriteAllTextAsync(profile, $"{original}\n\nEdition-{edit}.\n");
            times.Add(await UntilSeenAsync(site, $"Edition-{edit}."));
        }

        output.WriteLine($"seen after {string.Join(", ", times.Select(time => $"{time.TotalMilliseconds:0}"))} ms, median {times.Order().ElementAt(Edits / 2).TotalMilliseconds:0} ms");
        Assert.Contains(ContentVersion.Of(Content), await site.Client.GetStringAsync("/readyz"), StringComparison.Ordinal);
        Assert.InRange(times.Order().ElementAt(Edits / 2), TimeSpan.Zero, Most);
        Assert.Empty(site.Lines);
    }

    private static async Task<TimeSpan> UntilSeenAsync(SiteProcess site, string text)
    {
        var watch = Stopwatch.StartNew();
        while (!(await site.Client.GetStringAsync("/providers/openai/")).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "nothing changed in half a minute");
            await Task.Delay(10);
        }

        return watch.Elapsed;
    }
}
