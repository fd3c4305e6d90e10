using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Live;

/// <summary>An editor of the real content sees each change. How long that takes is measured by the benchmarks (`edit`).</summary>
public sealed class RealReloadTests : IDisposable
{
    private const int Edits = 2;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("infercheck-real-");

    private string Content => Path.Combine(folder.FullName, "content");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_editor_sees_every_change()
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
        for (var edit = 1; edit <= Edits; edit++)
        {
            await File.WriteAllTextAsync(profile, $"{original}\n\nEdition-{edit}.\n");
            await Until.TrueAsync(async () => (await site.Client.GetStringAsync("/providers/openai/")).Contains($"Edition-{edit}.", StringComparison.Ordinal));
        }

        Assert.Contains(ContentVersion.Of(Content), await site.Client.GetStringAsync("/readyz"), StringComparison.Ordinal);
        Assert.Empty(site.Lines);
    }
}
