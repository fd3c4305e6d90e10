using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Store;
using InferCheck.Store.Baking;
using InferCheck.Store.Engine;

namespace InferCheck.Site.Live;

/// <summary>Content files into a database to serve: the one that stands there already, else read, checked and baked.</summary>
internal sealed class ContentBakery(string folder, string data)
{
    public string Folder => folder;

    public string Data => data;

    public string Version() => ContentVersion.Of(folder);

    public BakeResult Prepare()
    {
        while (true)
        {
            var version = Version();
            if (Existing(Baker.PathOf(data, version)) is { } existing)
            {
                return new BakeResult(existing, []);
            }

            var read = ContentReader.Read(folder);
            var (verified, faults) = VerifyFiles.ReadAll(folder);
            var errors = Diagnostic.Sort(read.Diagnostics.Concat(faults).Concat(Checker.Check(read.Catalog, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date))))
                .Where(finding => finding.Severity == Severity.Error).ToList();

            // Files that changed while they were read belong to no version.
            if (Version() != version)
            {
                continue;
            }

            return errors.Count > 0 ? new BakeResult(null, errors) : Bake(read.Catalog, version, LifeLines.Of(verified.Lock));
        }
    }

    /// <summary>A database that cannot be read is taken away, to be baked anew. What is not known to be ours gets another name, which is returned.</summary>
    public string? Discard(string path)
    {
        using var turn = DataLock.TryTake(data);
        return turn is null ? null : MakeRoom(path);
    }

    private ServedContent? Existing(string path)
    {
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

    private BakeResult Bake(Catalog catalog, string version, QuoteLives lives)
    {
        PrivateFolder.Ensure(data);
        using var turn = DataLock.Take(data);
        var path = Baker.PathOf(data, version);
        if (OpenOrNot(path) is { } baked)
        {
            // Another process baked the same while this one waited for its turn.
            return new BakeResult(baked, []);
        }

        var setAside = MakeRoom(path);
        TidyUp();
        var content = Open(Baker.Bake(catalog, version, data, lives));
        TidyUp();
        return new BakeResult(content, [], setAside);
    }

    private static string? MakeRoom(string path) => OwnFiles.Remove(path, Baker.Databases) ? null : OwnFiles.SetAside(path);

    /// <summary>Only a file of ours: a link may lead anywhere, and what has no mark was put there by somebody.</summary>
    private ServedContent? OpenOrNot(string path)
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

    private ServedContent Open(string path)
    {
        var hold = new HeldFile(path, TidyUpLater);
        try
        {
            return new ServedContent(ContentStore.Open(path), hold);
        }
        catch
        {
            // Whatever is wrong with the file is the caller's to judge; the hold must not outlive the attempt.
            hold.Dispose();
            throw;
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

    /// <summary>Under the lock nobody bakes, so that what was begun was left behind by somebody who was stopped.</summary>
    private void TidyUp()
    {
        foreach (var file in Directory.GetFiles(data, "infercheck-*"))
        {
            OwnFiles.RemoveLeft(file, Baker.Drafts);
            OwnFiles.RemoveLeft(file, Baker.Databases);
        }

        // Files to take away stand in a folder that is named after the database they were made from.
        foreach (var files in Directory.GetDirectories(data, "infercheck-*").Where(files => MadeFolder.Name.IsMatch(Path.GetFileName(files))))
        {
            if (FolderList.IsDraft(files) ? !FolderList.IsHeld(files) : !File.Exists(MadeFolder.DatabaseOf(files)))
            {
                OwnFiles.RemoveFolder(files, MadeFolder.Name);
            }
        }
    }
}
