using System.Numerics;
using System.Security.Cryptography;

namespace InferCheck.Quotes.Keeping;

/// <summary>One hash for many, and the way from each of them to it (RFC 6962, section 2.1): 0 is put before a leaf, 1 before two nodes.</summary>
public static class MerkleTree
{
    public static byte[] Leaf(ReadOnlySpan<byte> data) => SHA256.HashData([0, .. data]);

    /// <param name="leaves">Hashes of leaves.</param>
    public static byte[] Root(ReadOnlySpan<byte[]> leaves) => leaves switch
    {
        [] => SHA256.HashData([]),
        [var only] => only,
        _ => Node(Root(leaves[..Split(leaves.Length)]), Root(leaves[Split(leaves.Length)..])),
    };

    /// <summary>From the leaf upwards.</summary>
    public static IReadOnlyList<MerkleStep> Path(int index, ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length <= 1)
        {
            return [];
        }

        var split = Split(leaves.Length);
        return index < split
            ? [.. Path(index, leaves[..split]), new MerkleStep(IsLeft: false, Root(leaves[split..]))]
            : [.. Path(index - split, leaves[split..]), new MerkleStep(IsLeft: true, Root(leaves[..split]))];
    }

    public static byte[] Follow(byte[] leaf, IEnumerable<MerkleStep> path) =>
        path.Aggregate(leaf, (hash, step) => step.IsLeft ? Node(step.Hash, hash) : Node(hash, step.Hash));

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    /// <summary>The largest power of two below.</summary>
    private static int Split(int count) => (int)(BitOperations.RoundUpToPowerOf2((uint)count) / 2);
}
