namespace InferCheck.Files;

/// <summary>Bytes that stand at one place of a file of ours.</summary>
public sealed record FileMark(int At, byte[] Bytes)
{
    public bool Stands(Stream file)
    {
        var found = new byte[Bytes.Length];
        file.Position = At;
        return file.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) == found.Length && found.AsSpan().SequenceEqual(Bytes);
    }
}
