using System.Globalization;

namespace InferCheck.Quotes.Keeping;

/// <summary>A record of a day as a leaf of the day's tree: its hash, and where it stood.</summary>
internal sealed record StampLeaf(string Hash, long Offset, int Length, string Id)
{
    /// <summary>What goes into the tree.</summary>
    public byte[] Node => MerkleTree.Leaf(Convert.FromHexString(Hash));

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Hash} {Offset} {Length} {Id}");

    public static StampLeaf? Read(string line) => line.Split(' ') is [{ Length: 64 } hash, var offset, var length, var id]
        && hash.All(char.IsAsciiHexDigitLower)
        && long.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? new StampLeaf(hash, at, size, id) : null;
}
