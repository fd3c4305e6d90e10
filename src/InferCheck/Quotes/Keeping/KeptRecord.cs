namespace InferCheck.Quotes.Keeping;

/// <summary>Where a record stands in the file of its day.</summary>
internal sealed record KeptRecord(long Offset, int Length)
{
    public static IEnumerable<KeptRecord> Of(Stream file)
    {
        for (var at = 0L; at < file.Length;)
        {
            if (GzipMember.LengthAt(file, at) is not { } length || at + length > file.Length)
            {
                // What a killed run left half written is no record.
                yield break;
            }

            yield return new KeptRecord(at, (int)length);
            at += length;
        }
    }

    public byte[] Member(Stream file) => GzipMember.Read(file, Offset, Length);

    /// <summary>The record as it was before it was packed, or as much of it.</summary>
    public byte[] Bytes(Stream file, int most = int.MaxValue)
    {
        try
        {
            return GzipMember.Unpack(Member(file), most);
        }
        catch (InvalidDataException)
        {
            // Expected: somebody has changed a byte of it.
            throw GzipMember.Broken(file, Offset);
        }
    }
}
