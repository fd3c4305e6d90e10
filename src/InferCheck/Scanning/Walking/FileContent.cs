using System.Buffers;
using System.Text;

namespace InferCheck.Scanning.Walking;

/// <summary>The text of a file, or that it is none. Letters are kept in a buffer that is used again: most files are looked at once and forgotten.</summary>
internal sealed class FileContent : IDisposable
{
    /// <summary>As far as git looks for a zero.</summary>
    private const int Head = 8_000;

    private char[] letters = [];
    private int length;

    public ReadOnlySpan<char> Text => letters.AsSpan(0, length);

    public int Bytes { get; private set; }

    /// <summary>Why it has no text, or nothing.</summary>
    public SkipReason? Read(string path, int most)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length > most)
        {
            return SkipReason.TooLarge;
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length + 1);
        try
        {
            Bytes = stream.ReadAtLeast(bytes, (int)stream.Length, throwOnEndOfStream: false);
            return Decode(bytes.AsSpan(0, Bytes));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public void Dispose() => Release();

    public SkipReason? Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        if (ReferenceEquals(encoding, Encoding.UTF8) && bytes[..Math.Min(bytes.Length, Head)].Contains((byte)0))
        {
            return SkipReason.Binary;
        }

        Release();
        var text = bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes;
        letters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(text.Length));
        length = encoding.GetChars(text, letters);
        return null;
    }

    private void Release()
    {
        if (letters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(letters);
        }

        (letters, length) = ([], 0);
    }
}
