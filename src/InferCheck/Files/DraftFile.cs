namespace InferCheck.Files;

/// <summary>A file that is written aside under a name nobody can guess, and moved into its place when it is whole.</summary>
public sealed class DraftFile : IDisposable
{
    /// <summary>A draft of this name: the end of every pattern that finds those left behind.</summary>
    public const string Ending = @"\.[0-9a-f]{32}\.tmp";

    private readonly string target;

    /// <summary>Begun here and at once, so that it is ours and nobody else's.</summary>
    public DraftFile(string target, string? stem = null)
    {
        this.target = target;
        Path = $"{stem ?? target}.{Guid.NewGuid():n}.tmp";
        Stream = new FileStream(Path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public string Path { get; }

    /// <summary>Held as long as it is open; whoever tidies up leaves it alone.</summary>
    public FileStream Stream { get; }

    /// <summary>Where nothing stands yet, or a file of the kind that may be replaced.</summary>
    public void Place(OwnFile? replaceable = null)
    {
        Finish();
        OwnFiles.Place(this, target, replaceable);
    }

    /// <summary>Where a file stands that somebody else wrote and asked us to change. False, and it stays, when it is no longer what was read.</summary>
    public bool Replace(ReadOnlySpan<byte> read)
    {
        Finish();
        return OwnFiles.Replace(this, target, read);
    }

    public void Dispose()
    {
        Stream.Dispose();
        OwnFiles.Drop(this);
    }

    private void Finish()
    {
        if (Stream.CanWrite)
        {
            Stream.Flush(flushToDisk: true);
            Stream.Dispose();
        }
    }
}
