using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Files;

namespace InferCheck.Quotes.Keeping;

/// <summary>
/// A zip to be filed: what a profile says, the answers it rests on, and all that is needed to check them without this program. The same input makes the
/// same bytes.
/// </summary>
public sealed class EvidencePack(string name, KeptFolder folder, TimeProvider time)
{
    private const string RecordsFolder = "records/";
    private const string ProofsFolder = "proofs/";
    private const string StampsFolder = "stamps/";

    private readonly KeptEvidence evidence = new(folder, time);
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public int Records => evidence.Records.Count;

    /// <summary>Records that no stamp holds: their hashes say what they are, and nobody says since when.</summary>
    public int Unstamped => evidence.Records.Count(record => record.Stamp is null);

    public IReadOnlyCollection<string> Missing => evidence.Missing;

    /// <summary>What the profile says, in as many files as it has forms.</summary>
    public void Add(string file, byte[] bytes) => files.Add(file, bytes);

    public Task FindAsync(IEnumerable<string> pages, DateOnly? until, CancellationToken cancel) => evidence.FindAsync(pages, until, cancel);

    public void Write(string path)
    {
        AddRecords();
        foreach (var stamp in evidence.Records.Select(record => record.Stamp).OfType<Stamp>().DistinctBy(stamp => stamp.Name, StringComparer.Ordinal))
        {
            Add(stamp);
        }

        Add("verify.sh", PackTexts.Script);
        Add("README.txt", PackTexts.ReadMe(name, evidence));
        Add("SHA256SUMS", Text(string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n"))));
        using var draft = new DraftFile(path);
        using (var zip = new ZipArchive(draft.Stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (file, bytes) in files)
            {
                ZipIn(zip, file, bytes);
            }
        }

        draft.Place();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private void AddRecords()
    {
        var list = new StringBuilder();
        foreach (var (number, record) in evidence.Records.Index())
        {
            var plain = (number + 1).ToString("0000", CultureInfo.InvariantCulture);
            var file = $"{RecordsFolder}{plain}.warc.gz";
            Add(file, record.Member);
            list.Append(record.Line(file)).Append('\n');
            if (record.Proof(file, StampsFolder) is { } proof)
            {
                Add($"{ProofsFolder}{plain}.txt", Text(proof));
            }
        }

        Add("records.tsv", Text(list.ToString()));
    }

    private void Add(Stamp stamp)
    {
        var place = $"{StampsFolder}{stamp.Name}/";
        Add(place + Stamp.RootFile, Text(Convert.ToHexStringLower(stamp.Root) + "\n"));
        Add(place + Stamp.AnswerFile, stamp.Answer);
        Add(place + Stamp.CertificatesFile, Text(stamp.Token.Pem));
        Add(place + "time.txt", Text(stamp.Token.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) + "\n"));
    }

    private static void ZipIn(ZipArchive zip, string file, byte[] bytes)
    {
        var isPacked = file.EndsWith(".gz", StringComparison.Ordinal);
        var entry = zip.CreateEntry(file, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Optimal);

        // A zip knows no time before, and any other would make other bytes; rights as on Unix, where scripts may be run.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        entry.ExternalAttributes = (file.EndsWith(".sh", StringComparison.Ordinal) ? 0x81ED : 0x81A4) << 16;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
