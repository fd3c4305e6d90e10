using System.Security.Cryptography;
using InferCheck.Site.Web;
using InferCheck.Store;

namespace InferCheck.Site.Downloads;

/// <summary>The files to take away: made once for a version of content and program, in a folder beside the database, and only read afterwards.</summary>
internal sealed class DownloadFolder(ContentStore store, Languages languages)
{
    private readonly Lock making = new();
    private IReadOnlyList<Download>? files;

    /// <summary>The first who asks waits until they are made. A failure is not kept, so that the next one may have more luck.</summary>
    public IReadOnlyList<Download> Files
    {
        get
        {
            lock (making)
            {
                return files ??= [.. DownloadNames.Files.Select(Make)];
            }
        }
    }

    private string Folder => $"{Path.ChangeExtension(store.Path, null)}-{typeof(DownloadFolder).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..8]}";

    /// <summary>The database whose files stand in this folder.</summary>
    public static string DatabaseOf(string folder) => folder[..folder.LastIndexOf('-')] + ".db";

    private Download Make(string name)
    {
        var path = name is DownloadNames.Database ? store.Path : Made(name);
        using var file = File.OpenRead(path);
        return new Download
        {
            Name = name,
            Path = Path.GetFullPath(path),
            MediaType = DownloadNames.MediaType(name),
            Size = file.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)),
        };
    }

    private string Made(string name)
    {
        try
        {
            return Made(Folder, name);
        }
        catch (Exception readOnly) when (readOnly is IOException or UnauthorizedAccessException)
        {
            // Expected: a read-only file system with a database that was baked before.
            return Made(Path.Combine(Path.GetTempPath(), Path.GetFileName(Folder)), name);
        }
    }

    private string Made(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            Write(name, path);
        }

        return path;
    }

    /// <summary>Aside first, then into place: whoever else serves from this folder sees a whole file or none.</summary>
    private void Write(string name, string path)
    {
        var aside = $"{path}.{Guid.NewGuid():n}.tmp";
        try
        {
            using (var file = File.Create(aside))
            {
                Write(name, file);
            }

            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private void Write(string name, Stream file)
    {
        switch (name)
        {
            case DownloadNames.Providers:
                CsvFile.Write(store.Tables.Providers(), file);
                break;
            case DownloadNames.Claims:
                CsvFile.Write(store.Tables.Claims(), file);
                break;
            case DownloadNames.Evidence:
                CsvFile.Write(store.Tables.Evidence(), file);
                break;
            default:
                Everything.Write(store, languages.Default, file);
                break;
        }
    }
}
