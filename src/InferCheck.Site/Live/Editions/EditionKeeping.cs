using InferCheck.Content;
using InferCheck.History;

namespace InferCheck.Site.Live.Editions;

/// <summary>
/// Keeps what is served, so that the day can be shown when it is over. Whoever changes content changes it more than once, so it is looked at from time to
/// time and once more when the site stops.
/// </summary>
internal sealed class EditionKeeping(
    ContentSource source, ContentBakery bakery, EditionShelf shelf, TimeProvider time, IHostEnvironment environment, ILogger<EditionKeeping> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private ServedContent? kept;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Keep();
    }

    internal void Keep()
    {
        var content = source.State.Content;
        // What is being written is nothing that stood on a day.
        if (content == kept || environment.IsDevelopment())
        {
            return;
        }

        try
        {
            // Files that have changed and were not taken over are no content of any day.
            var files = EditionFolder.Files(bakery.Folder);
            if (ContentHashes.Of(files).Version == content.Store.ContentVersion)
            {
                shelf.Keep(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), files);
                kept = content;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Expected: a full disk, a folder that cannot be written, a file that was being saved. Said once; the next content is tried again.
            logger.LogWarning("The content of today could not be kept: {Reason}", fault.Message);
            kept = content;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Keep();
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
