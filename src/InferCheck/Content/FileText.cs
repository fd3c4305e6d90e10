using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>A file's text with plain line ends, or the reason why there is none.</summary>
internal static class FileText
{
    public const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Read(string path, string shown, ICollection<Diagnostic> faults, string? within, int largest = LargestFile) =>
        Hashed(path, shown, faults, within, largest).Text;

    /// <summary>With the hash of the very bytes that were read, where there were any.</summary>
    public static (string? Text, string? Hash) Hashed(string path, string shown, ICollection<Diagnostic> faults, string? within, int largest = LargestFile)
    {
        var start = new SourceLocation(shown, 1, 1);
        byte[]? bytes;
        try
        {
            bytes = Bytes(path, start, faults, within, largest);
        }
        catch (OutsideLinkException)
        {
            // Expected: a link made to publish a file that nobody meant to.
            faults.Add(OutsideLink.At(shown));
            return (null, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Expected: a link that leads nowhere or in a circle, a file that vanished or may not be read.
            faults.Add(Faults.UnreadableFile.At(start, $"the file cannot be opened: {failure.GetType().Name}", "is it a link to something that is gone?"));
            return (null, null);
        }

        if (bytes?.Length == 0)
        {
            faults.Add(Faults.EmptyFile.At(start, "there is nothing in this file: it is empty, or a pipe or a device",
                "put a plain file with its text here, or remove it"));
            return (null, null);
        }

        return bytes is null ? (null, null) : (Decode(bytes, start, faults), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static byte[]? Bytes(string path, SourceLocation start, ICollection<Diagnostic> faults, string? within, int largest)
    {
        if (Directory.Exists(path))
        {
            faults.Add(Faults.UnreadableFile.At(start, "this is a folder, not a file", "move its files up and remove it"));
            return null;
        }

        if (new FileInfo(path) is { Exists: false, LinkTarget: null })
        {
            faults.Add(Faults.UnreadableFile.At(start, $"there is no file {Printable.Cut(start.File)}", "is the path right?"));
            return null;
        }

        var bytes = PlainFile.Read(path, largest, within);
        if (bytes.Length > largest)
        {
            faults.Add(Faults.FileTooLarge.At(start, $"the file is larger than {largest >> 20} MB", "was something else committed under this name?"));
            return null;
        }

        return bytes;
    }

    private static string? Decode(byte[] bytes, SourceLocation start, ICollection<Diagnostic> faults)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            faults.Add(Faults.ByteOrderMark.At(start, "the file starts with a byte order mark", "save it as UTF-8 without BOM"));
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            faults.Add(Faults.NotUtf8.At(FirstInvalid(bytes, start), "the file is not valid UTF-8 from here on", "save it as UTF-8"));
            return null;
        }

        var text = Strict.GetString(bytes).ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(Faults.EmptyFile.At(start, "the file is empty"));
            return null;
        }

        return text;
    }

    private static SourceLocation FirstInvalid(byte[] bytes, SourceLocation start)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(valid), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        var before = bytes.AsSpan(0, valid);
        var line = before.Count((byte)'\n') + 1;
        var column = Strict.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return start.Moved(line, column);
    }
}
