using InferCheck.Store.Engine;

namespace InferCheck.Site.Live;

/// <summary>Watches the content folder, waits until an editor has finished writing, and has the change taken over.</summary>
internal sealed class ContentWatcher(ContentKeeper keeper, ContentBakery bakery, ILogger<ContentWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim changed = new(0);

    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (IOException fault)
        {
            // Expected where a system watches only so many files. Serving goes on; editors are told why they see nothing.
            logger.LogError("Changes of the content will not be seen: {Reason}", fault.Message);
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FileSystemWatcher(bakery.Folder) { IncludeSubdirectories = true, InternalBufferSize = 65_536 };
        watcher.Changed += (_, _) => Signal();
        watcher.Created += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();

        // So many changes at once that some were lost: what stands in the folder is looked at all the same.
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;

        // What changed between the bake and now was seen by nobody.
        Signal();
        while (!stoppingToken.IsCancellationRequested)
        {
            await changed.WaitAsync(stoppingToken);
            while (await changed.WaitAsync(Quiet, stoppingToken))
            {
                // Still being written.
            }

            await ReloadAsync(stoppingToken);
        }
    }

    private async Task ReloadAsync(CancellationToken stop)
    {
        try
        {
            await keeper.ReloadAsync(stop);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || StoreFaults.IsFull(fault) || StoreFaults.IsOfFile(fault))
        {
            // Expected: a file that was renamed while it was read, or a full disk. The last good content stays.
            logger.LogWarning("The content could not be taken over: {Reason}", fault.Message);
            await Task.Delay(Again, stop);
            Signal();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Not expected, and no reason to stop serving what is good: the next change is tried again.
            logger.LogError(fault, "The content could not be taken over; the last good content stays");
        }
    }

    private void Signal()
    {
        if (changed.CurrentCount == 0)
        {
            changed.Release();
        }
    }
}
