using System.Globalization;
using System.Security.Cryptography;

namespace InferCheck.Quotes.Keeping;

/// <summary>A record on its way into a pack: packed as it was kept, with its hash, and with the first stamp that holds it.</summary>
internal sealed record PackedRecord(byte[] Member, string Hash, WarcRecord Record, Stamp? Stamp)
{
    public static PackedRecord Of(KeptRecord record, Stream file, IReadOnlyList<Stamp> stamps)
    {
        var bytes = record.Bytes(file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new PackedRecord(record.Member(file), hash, WarcRecord.Read(bytes), stamps.FirstOrDefault(stamp => stamp.Has(hash)));
    }

    /// <summary>What it is, in one line of a list.</summary>
    public string Line(string file) => string.Join('\t', file, Record["WARC-Type"], Record["WARC-Date"], Record["WARC-Target-URI"] ?? "-", Hash);

    /// <summary>The way from the record to the root of its stamp, one step a line, as `verify.sh` reads it.</summary>
    public string? Proof(string file, string stamps) => Stamp is null ? null : string.Create(CultureInfo.InvariantCulture, $"""
        record {file}
        sha256 {Hash}
        place {Stamp.PlaceOf(Hash) + 1} of {Stamp.Leaves.Count}
        {string.Concat(Stamp.PathOf(Hash).Select(Line))}root {Convert.ToHexStringLower(Stamp.Root)}
        stamp {stamps}{Stamp.Name}

        """);

    private static string Line(MerkleStep step) => $"{(step.IsLeft ? "left" : "right")} {Convert.ToHexStringLower(step.Hash)}\n";
}
