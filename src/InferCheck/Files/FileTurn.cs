namespace InferCheck.Files;

/// <summary>Opens a file that other runs of this program may hold for a moment: waits for its turn, and says so when it never comes.</summary>
public static class FileTurn
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>For this process alone, made if it is not there. Never through a link.</summary>
    public static Task<FileStream> AloneAsync(string path, TimeProvider time, CancellationToken cancel) => TurnAsync(path, time, () =>
    {
        if (!Path.Exists(path) && !PlainEntry.IsLink(path))
        {
            return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }

        return new FileStream(Plain(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }, cancel);

    /// <summary>To be read, while nobody writes.</summary>
    public static Task<FileStream> ReadAsync(string path, TimeProvider time, CancellationToken cancel) =>
        TurnAsync(path, time, () => new FileStream(Plain(path), FileMode.Open, FileAccess.Read, FileShare.Read), cancel);

    private static string Plain(string path) =>
        PlainEntry.IsFile(path) ? path : throw new FileNotFoundException($"{path} is a link or no file; put a file in its place, or take it away");

    private static async Task<FileStream> TurnAsync(string path, TimeProvider time, Func<FileStream> open, CancellationToken cancel)
    {
        for (var began = time.GetTimestamp(); ;)
        {
            try
            {
                return open();
            }
            catch (IOException held) when (held is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException) && PlainEntry.IsFile(path))
            {
                // Expected: another run holds it while it adds a piece.
                if (time.GetElapsedTime(began) > Patience)
                {
                    throw new IOException($"{path} cannot be had: {held.Message} If another program holds it, run again when it has ended", held);
                }
            }

            await Task.Delay(Step, time, cancel);
        }
    }
}
