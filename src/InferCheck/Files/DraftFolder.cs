using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace InferCheck.Files;

/// <summary>A folder that is filled aside and moved into its place when it is whole. It lists what it holds: what is left behind is known to be ours.</summary>
public sealed partial class DraftFolder : IDisposable
{
    private readonly FileStream list;
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
    private string place;
    private bool isPlaced;

    public DraftFolder(string target)
    {
        place = $"{target}.{Guid.NewGuid():n}.tmp";
        Directory.CreateDirectory(place);
        list = new FileStream(System.IO.Path.Combine(place, FolderList.DraftName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Write(FolderList.Beginning());
    }

    public string Path => place;

    /// <summary>Where a file of this name is to be written; named in the list before it is begun.</summary>
    public string PathOf(string file)
    {
        if (!FolderList.IsInside(file))
        {
            throw new InvalidOperationException($"{file} leads out of the folder");
        }

        var path = System.IO.Path.Combine(place, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        if (files.TryAdd(file, path))
        {
            Write(Encoding.UTF8.GetBytes(file + "\n"));
        }

        return path;
    }

    /// <summary>All is written: the list with the hashes.</summary>
    public void Finish()
    {
        var hashes = files.AsParallel().Select(file => (file.Key, FolderList.HashOf(file.Value))).ToList();
        using var whole = new FileStream(System.IO.Path.Combine(place, FolderList.Name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        whole.Write(Encoding.UTF8.GetBytes(FolderList.Text(hashes)));
        whole.Flush(flushToDisk: true);
    }

    /// <summary>Under its name it is held until <see cref="Close"/>.</summary>
    public void MoveTo(string target)
    {
        if (OperatingSystem.IsWindows())
        {
            // There nothing moves that holds an open file.
            list.Dispose();
        }

        OwnFiles.Place(this, target);
        (place, isPlaced) = (target, true);
    }

    /// <summary>Whole and in its place: the list of the draft goes.</summary>
    public void Close()
    {
        list.Dispose();
        OwnFiles.DropList(place);
    }

    /// <summary>Takes away what was not moved into place.</summary>
    public void Drop()
    {
        list.Dispose();
        if (!isPlaced)
        {
            OwnFiles.RemoveFolder(place, Name());
        }
    }

    /// <summary>Lets go of it and no more, as the system does for a process that was killed.</summary>
    public void Dispose() => list.Dispose();

    private void Write(byte[] line)
    {
        lock (list)
        {
            list.Write(line);
            list.Flush();
        }
    }

    [GeneratedRegex(DraftFile.Ending + @"\z", RegexOptions.None, 60_000)]
    private static partial Regex Name();
}
