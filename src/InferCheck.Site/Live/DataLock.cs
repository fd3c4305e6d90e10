namespace InferCheck.Site.Live;

/// <summary>One process at a time bakes into a data folder or tidies it up. The system takes the lock back from a process that was killed.</summary>
internal sealed class DataLock : IDisposable
{
    private const string Name = "infercheck.lock";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream file;

    private DataLock(FileStream file) => this.file = file;

    /// <summary>Waits for its turn. It throws when the folder cannot be written.</summary>
    public static DataLock Take(string folder)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new DataLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException busy) when (IsTaken(busy) && TimeProvider.System.GetElapsedTime(until) < Longest)
            {
                // Expected: another process is baking.
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Nothing when the folder cannot be written: then nobody can take its files away either.</summary>
    public static DataLock? TryTake(string folder)
    {
        try
        {
            return Take(folder);
        }
        catch (Exception readOnly) when (readOnly is IOException or UnauthorizedAccessException)
        {
            // Expected: a read-only file system with a database that was baked before.
            return null;
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>EAGAIN on Linux and macOS; a sharing or a lock violation on Windows.</summary>
    private static bool IsTaken(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
