using InferCheck.Files;
using InferCheck.Store;
using InferCheck.Store.Baking;
using InferCheck.Store.Engine;

namespace InferCheck.Site.Live;

/// <summary>The folder databases are kept in: opens those that can be read, makes room for new ones, and takes away those that nobody needs any more.</summary>
internal sealed class DataFolder(string data)
{
    public string Path => data;

    /// <summary>How many databases that nobody reads stay where they are, those written last first.</summary>
    public int Kept { get; init; }

    /// <summary>The database of this version, if it stands there.</summary>
    public ServedContent? Existing(string version)
    {
        var path = Baker.PathOf(data, version);
        if (!File.Exists(path))
        {
            return null;
        }

        PrivateFolder.Ensure(data);
        using var turn = DataLock.TryTake(data);
        if (OpenOrNot(path) is not { } existing)
        {
            return null;
        }

        if (turn is not null)
        {
            TidyUp();
        }

        return existing;
    }

    /// <summary>Waits for the turn to bake. It throws when others could write here, or nobody can.</summary>
    public DataLock Turn()
    {
        PrivateFolder.Ensure(data);
        return DataLock.Take(data);
    }

    /// <summary>Databases of this program that the next could be made from. What others can write is not believed.</summary>
    public IEnumerable<string> Bases() => Directory.Exists(data) && PrivateFolder.Fault(data) is null ? Baker.Baked(data) : [];

    /// <summary>Something that is not known to be ours gets another name, which is returned.</summary>
    public static string? MakeRoom(string path) => OwnFiles.Remove(path, Baker.Databases) ? null : OwnFiles.SetAside(path);

    /// <summary>A database that cannot be read is taken away, to be baked anew.</summary>
    public string? Discard(string path)
    {
        using var turn = DataLock.TryTake(data);
        return turn is null ? null : MakeRoom(path);
    }

    /// <summary>Only a file of ours: a link may lead anywhere, and what has no mark was put there by somebody.</summary>
    public ServedContent? OpenOrNot(string path)
    {
        try
        {
            return Baker.Databases.Is(path) ? Open(path) : null;
        }
        catch (Exception broken) when (broken is FileNotFoundException || StoreFaults.IsOfFile(broken))
        {
            // Expected: not baked yet, cut off by a machine that stopped, or taken away a moment ago.
            return null;
        }
    }

    public ServedContent Open(string path, (ContentStore Store, IReadOnlySet<string> Changed)? before = null)
    {
        var hold = new HeldFile(path, TidyUpLater);
        try
        {
            return new ServedContent(ContentStore.Open(path, before), hold);
        }
        catch
        {
            // Whatever is wrong with the file is the caller's to judge; the hold must not outlive the attempt.
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Under the lock nobody bakes, so that what was begun was left behind by somebody who was stopped.</summary>
    public void TidyUp()
    {
        var files = Directory.GetFiles(data, "infercheck-*");
        Array.ForEach(files, file => OwnFiles.RemoveLeft(file, Baker.Drafts));
        foreach (var file in files.Where(Baker.Databases.Is).OrderByDescending(File.GetLastWriteTimeUtc).Skip(Kept))
        {
            OwnFiles.RemoveLeft(file, Baker.Databases);
        }

        // Files to take away stand in a folder that is named after the database they were made from.
        foreach (var made in Directory.GetDirectories(data, "infercheck-*").Where(made => MadeFolder.Name.IsMatch(System.IO.Path.GetFileName(made))))
        {
            if (FolderList.IsDraft(made) ? !FolderList.IsHeld(made) : !File.Exists(MadeFolder.DatabaseOf(made)))
            {
                OwnFiles.RemoveFolder(made, MadeFolder.Name);
            }
        }
    }

    /// <summary>Nobody waits for it: the last reader of an old content has a request to end.</summary>
    private void TidyUpLater() => ThreadPool.QueueUserWorkItem(_ =>
    {
        try
        {
            using var turn = DataLock.TryTake(data);
            if (turn is not null)
            {
                TidyUp();
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Expected: somebody took the folder away, or made it read-only. The next bake tidies up what is left.
        }
    });
}
