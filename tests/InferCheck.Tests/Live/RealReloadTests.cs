using InferCheck.Content;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Live;

/// <summary>An editor of the real content sees each change. How long that takes is measured by the benchmarks (`edit`).</summary>
public sealed class RealReloadTests
{
    private const int Edits = 2;

    [Fact]
    public async Task An_editor_sees_every_change()
    {
        using var content = new RealCopy();
        using var site = SiteProcess.Start(content.Folder, content.Data, "--watch", "--Logging:LogLevel:Default", "Error");
        await site.FirstAnswerAsync();
        var profile = content.PathOf("providers/openai.md");
        var original = await File.ReadAllTextAsync(profile);
        for (var edit = 1; edit <= Edits; edit++)
        {
            await File.WriteAllTextAsync(profile, $"{original}\n\nEdition-{edit}.\n");
            await Until.TrueAsync(async () => (await site.Client.GetStringAsync("/providers/openai/")).Contains($"Edition-{edit}.", StringComparison.Ordinal));
        }

        Assert.Contains(ContentVersion.Of(content.Folder), await site.Client.GetStringAsync("/readyz"), StringComparison.Ordinal);
        Assert.Empty(site.Lines);
    }
}
