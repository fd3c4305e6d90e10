using InferCheck.Diagnostics;
using InferCheck.Site.Http.Metrics;

namespace InferCheck.Site.Live;

/// <summary>Takes over changed content, and replaces a database that somebody damaged.</summary>
internal sealed class ContentKeeper(ContentSource source, ContentBakery bakery, SiteMeters meters, ILogger<ContentKeeper> logger) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private string? refused;

    public async Task ReloadAsync(CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        try
        {
            var hashes = bakery.Hashes();
            if (hashes.Version == source.State.Content.Store.ContentVersion)
            {
                TakeBack();
            }
            else if (hashes.Version != refused)
            {
                TakeOver(bakery.Prepare(hashes), hashes.Version);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>True when there is a content to try again with.</summary>
    public async Task<bool> RepairAsync(ServedContent broken)
    {
        await turn.WaitAsync();
        try
        {
            if (source.State.Content != broken)
            {
                return true;
            }

            logger.LogError("{Path} cannot be read any more; the content is baked anew", broken.Store.Path);
            broken.Store.Release();
            Tell(bakery.Discard(broken.Store.Path));
            TakeOver(bakery.Prepare(), "");
            return source.State.Content != broken;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private void TakeOver(BakeResult result, string version)
    {
        refused = result.Content is null ? version : null;
        Tell(result.SetAside);
        if (result.Content is { } content)
        {
            source.Swap(content);
            meters.Reloaded();
            logger.LogInformation("Content {Version} is served", content.Store.ContentVersion);
            return;
        }

        source.Refuse(result.Errors);
        meters.Refused();
        using var text = new StringWriter();
        new TextRenderer(colour: false).Render(result.Errors, text);
        logger.LogError("The content has {Count} errors; the last good version stays\n{Errors}", result.Errors.Count, text);
    }

    private void Tell(string? setAside)
    {
        if (setAside is not null)
        {
            logger.LogWarning("What stood in the place of the database had lost the mark of this program; nobody deletes {Path}", setAside);
        }
    }

    /// <summary>The fault was taken back, and what is served is what the files say.</summary>
    private void TakeBack()
    {
        refused = null;
        if (source.State.Faults.Count > 0)
        {
            source.Refuse([]);
        }
    }
}
