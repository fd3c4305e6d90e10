using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Files;

namespace InferCheck.History;

/// <summary>
/// An edition in a file: a plain zip archive of the files of the content, so that it outlives whatever form a program bakes them into. The same files give
/// the same bytes.
/// </summary>
internal static class EditionFile
{
    /// <summary>Written first, so that its name stands where a mark of ours is looked for.</summary>
    public const string About = "infercheck-edition.json";

    /// <summary>Where the name of the first file stands in any zip archive.</summary>
    public const int MarkAt = 30;

    private const string Licence = "LICENSE";
    private const int MostFiles = 200_000;
    private const int LongestAbout = 4_096;
    private const long MostBytes = 2L << 30;

    /// <summary>What belongs to an edition: all that the version follows from, and the terms it may be used on.</summary>
    public static bool Takes(string name) => ContentHashes.IsCounted(name) || name == Licence;

    public static void Write(Stream stream, EditionAbout about, IReadOnlyDictionary<string, byte[]> files)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var day = new DateTimeOffset(about.Day, TimeOnly.MinValue, TimeSpan.Zero);
        Add(About, JsonSerializer.SerializeToUtf8Bytes(about));
        foreach (var (name, bytes) in files.Where(file => Takes(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            Add(name, bytes);
        }

        void Add(string name, byte[] bytes)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = day;
            using var content = entry.Open();
            content.Write(bytes);
        }
    }

    /// <summary>What the archive says of itself, or nothing when it says nothing that can be understood.</summary>
    public static EditionAbout? Read(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry(About) is not { } entry)
            {
                return null;
            }

            var bytes = new byte[LongestAbout];
            using var content = entry.Open();
            return JsonSerializer.Deserialize<EditionAbout>(bytes.AsSpan(0, content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException or JsonException)
        {
            // Expected: cut off, damaged, or not to be read.
            return null;
        }
    }

    /// <summary>
    /// Into a folder of ours. Whoever put the archive there is believed as little as anybody: names lead nowhere else, and there is an end to it.
    /// </summary>
    public static void Unpack(string path, DraftFolder folder)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var left = MostBytes;
            foreach (var entry in zip.Entries.Count <= MostFiles ? zip.Entries : throw new UnreadableEditionException("it has too many files"))
            {
                left = entry.FullName == About ? left : Unpack(entry, folder, left);
            }
        }
        catch (InvalidDataException broken)
        {
            // Expected: a download that was cut off, a disk that lies.
            throw new UnreadableEditionException($"the file is damaged: {broken.Message}");
        }
    }

    private static long Unpack(ZipArchiveEntry entry, DraftFolder folder, long left)
    {
        if (!Takes(entry.FullName) || !FolderList.IsInside(entry.FullName))
        {
            throw new UnreadableEditionException($"no content has a file called `{Printable.Line(Printable.Cut(entry.FullName))}`");
        }

        using var content = entry.Open();
        using var file = new FileStream(folder.PathOf(entry.FullName), FileMode.CreateNew);
        var room = ArrayPool<byte>.Shared.Rent(65_536);
        try
        {
            // Counted as it comes: an archive can say one length and hold another.
            while (content.Read(room) is > 0 and var length)
            {
                left = left >= length ? left - length : throw new UnreadableEditionException("unpacked, it is larger than any content");
                file.Write(room, 0, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }

        return left;
    }
}
