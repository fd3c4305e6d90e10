using System.Security.Cryptography;
using InferCheck.Files;
using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Live;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>The files to take away: made once for a version of content and program, in a folder beside the database, and only read afterwards.</summary>
internal sealed class DownloadFolder(ContentStore store, Languages languages)
{
    private readonly Lock making = new();
    private IReadOnlyList<Download>? files;

    /// <summary>The first who asks waits until they are made, and so does who finds one gone. A failure is not kept: the next may have more luck.</summary>
    public IReadOnlyList<Download> Files
    {
        get
        {
            lock (making)
            {
                store.ThrowIfGone();
                return files?.All(file => file.Stands) == true ? files : files = Made();
            }
        }
    }

    private string Folder => MadeFolder.Of(store.Path);

    private Download[] Made()
    {
        try
        {
            var folder = FolderList.IsWhole(Folder) ? Folder : Filled();
            return [OnDisk(DownloadNames.Database, store.Path), .. DownloadNames.Made.Select(name => OnDisk(name, Path.Combine(folder, name)))];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Expected: a read-only file system with a database that was baked before, or something of others where the folder belongs.
            store.ThrowIfGone();
            return [OnDisk(DownloadNames.Database, store.Path), .. DownloadNames.Made.Select(InMemory)];
        }
    }

    /// <summary>Aside first, then into place: whoever else serves from this folder sees all files or none.</summary>
    private string Filled()
    {
        using var draft = new DraftFolder(Folder);
        try
        {
            foreach (var name in DownloadNames.Made)
            {
                using var file = new FileStream(draft.PathOf(name), FileMode.CreateNew);
                Write(name, file);
            }

            draft.Finish();
            OwnFiles.RemoveFolder(Folder, MadeFolder.Name);
            draft.MoveTo(Folder);
            draft.Close();
        }
        catch (IOException) when (FolderList.IsWhole(Folder))
        {
            // Expected: another process made the same in the meantime.
        }
        finally
        {
            draft.Drop();
        }

        return Folder;
    }

    private static Download OnDisk(string name, string path)
    {
        using var file = File.OpenRead(path);
        return Of(name, file.Length, SHA256.HashData(file)) with { Path = Path.GetFullPath(path) };
    }

    private Download InMemory(string name)
    {
        using var file = new MemoryStream();
        Write(name, file);
        var bytes = file.ToArray();
        return Of(name, bytes.Length, SHA256.HashData(bytes)) with { Bytes = bytes };
    }

    private static Download Of(string name, long size, byte[] hash) =>
        new() { Name = name, MediaType = MediaType(name), Size = size, Sha256 = Convert.ToHexStringLower(hash) };

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".db" => "application/vnd.sqlite3",
        ".csv" => "text/csv; charset=utf-8",
        _ => ApiJson.MediaType,
    };

    private void Write(string name, Stream file)
    {
        if (TableOf(name) is { } rows)
        {
            CsvFile.Write(rows, file);
        }
        else
        {
            Everything.Write(store, languages.Default, file);
        }
    }

    private IEnumerable<IReadOnlyList<string?>>? TableOf(string name) => name switch
    {
        DownloadNames.Providers => store.Tables.Providers(),
        DownloadNames.Claims => store.Tables.Claims(),
        DownloadNames.Evidence => store.Tables.Evidence(),
        DownloadNames.Readings => store.Tables.Readings(),
        DownloadNames.Models => store.Tables.Models(),
        DownloadNames.Offers => store.Tables.Offers(),
        DownloadNames.Retirements => store.Tables.Retirements(),
        _ => null,
    };
}
