using System.Formats.Asn1;
using System.Security.Cryptography;

namespace InferCheck.Quotes.Keeping;

/// <summary>A stamp as it lies in its folder, looked at anew: leaves that make the root, and a token for that root with a good signature.</summary>
internal sealed class Stamp
{
    public const string LeavesFile = "leaves.txt";
    public const string RootFile = "root.txt";
    public const string RequestFile = "request.tsq";
    public const string AnswerFile = "answer.tsr";
    public const string CertificatesFile = "certificates.pem";

    private readonly Dictionary<string, int> places;
    private readonly byte[][] nodes;

    private Stamp(string folder, IReadOnlyList<StampLeaf> leaves, byte[] answer)
    {
        Folder = folder;
        Leaves = leaves;
        nodes = [.. leaves.Select(leaf => leaf.Node)];
        Answer = answer;
        Root = MerkleTree.Root(nodes);
        places = leaves.Select((leaf, index) => (leaf.Hash, index)).DistinctBy(pair => pair.Hash, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Hash, pair => pair.index, StringComparer.Ordinal);
        Token = Read(folder, answer, Root);
    }

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    public IReadOnlyList<StampLeaf> Leaves { get; }

    public byte[] Root { get; }

    /// <summary>The authority's answer, as it came.</summary>
    public byte[] Answer { get; }

    public StampToken Token { get; }

    public static Stamp Read(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, LeavesFile)).Where(line => !line.StartsWith('#'))
            .Select(line => StampLeaf.Read(line) ?? throw new StampException($"{folder}/{LeavesFile} was changed: this is no leaf: {line}"));
        return new Stamp(folder, [.. lines], File.ReadAllBytes(Path.Combine(folder, AnswerFile)));
    }

    public bool Has(string hash) => places.ContainsKey(hash);

    public int PlaceOf(string hash) => places[hash];

    public IReadOnlyList<MerkleStep> PathOf(string hash) => MerkleTree.Path(places[hash], nodes);

    private static StampToken Read(string folder, byte[] answer, byte[] root)
    {
        try
        {
            return StampToken.Read(answer, root);
        }
        catch (Exception fault) when (fault is CryptographicException or AsnContentException or StampException)
        {
            // Expected: somebody has changed the leaves, or the answer.
            throw new StampException($"{folder} proves nothing: {fault.Message} Take the folder away and stamp the day again", fault);
        }
    }
}
