using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Files;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Keeping;

/// <summary>
/// Puts a day's records under one hash and has an authority say when it knew that hash. A stamp is never replaced; what came later gets another.
/// </summary>
public sealed class Stamper(KeptFolder folder, FetchOptions options, StampTrust trust)
{
    /// <summary>Nothing when every record of the day has a stamp already.</summary>
    public async Task<StampToken?> StampAsync(DateOnly day, Uri authority, CancellationToken cancel)
    {
        var leaves = await LeavesAsync(day, cancel);
        var before = folder.Stamps(day);
        if (leaves.All(leaf => before.Any(stamp => stamp.Has(leaf.Hash))))
        {
            return null;
        }

        var root = MerkleTree.Root([.. leaves.Select(leaf => leaf.Node)]);
        var request = new StampRequest(root);
        var (answer, token) = await request.AskAsync(authority, options, cancel);
        if (trust.Fault(token) is { } fault)
        {
            throw new StampException($"{authority}: {fault}. If you trust it all the same, name its root with --trust FILE.pem");
        }

        Write(folder.NextStamp(day, before.Count), day,
        [
            (Stamp.LeavesFile, Encoding.UTF8.GetBytes(Text(day, leaves))),
            (Stamp.RootFile, Encoding.UTF8.GetBytes(Convert.ToHexStringLower(root) + "\n")),
            (Stamp.RequestFile, request.Bytes),
            (Stamp.AnswerFile, answer),
            (Stamp.CertificatesFile, Encoding.UTF8.GetBytes(token.Pem)),
        ]);
        return token;
    }

    private static string Text(DateOnly day, IEnumerable<StampLeaf> leaves) => string.Create(CultureInfo.InvariantCulture,
        $"# Every record of {day:yyyy-MM-dd} in its order: SHA-256 of it unpacked, where it begins, how long it is packed, its name.\n")
        + string.Concat(leaves.Select(leaf => leaf.Line + "\n"));

    private async Task<IReadOnlyList<StampLeaf>> LeavesAsync(DateOnly day, CancellationToken cancel)
    {
        await using var file = await FileTurn.ReadAsync(folder.RecordsOf(day), options.Time, cancel);
        return [.. KeptRecord.Of(file).Select(record => Leaf(record, record.Bytes(file)))];
    }

    private static StampLeaf Leaf(KeptRecord record, byte[] bytes) => new(
        Convert.ToHexStringLower(SHA256.HashData(bytes)), record.Offset, record.Length, WarcRecord.Read(bytes)["WARC-Record-ID"]?.Trim('<', '>') ?? "-");

    /// <summary>Aside, and in its place when it is whole; what a killed run left aside goes first.</summary>
    private void Write(string place, DateOnly day, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var drafts = new Regex(Regex.Escape(Path.GetFileName(folder.Of(day, ".stamp-"))) + @"\d+" + DraftFile.Ending + @"\z", RegexOptions.None,
            TimeSpan.FromMinutes(1));
        foreach (var left in Directory.GetDirectories(folder.Path).Where(left => drafts.IsMatch(Path.GetFileName(left)) && !FolderList.IsHeld(left)))
        {
            OwnFiles.RemoveFolder(left, drafts);
        }

        using var draft = new DraftFolder(place);
        foreach (var (name, bytes) in files)
        {
            using var file = new FileStream(draft.PathOf(name), FileMode.CreateNew);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        draft.Finish();
        draft.MoveTo(place);
        draft.Close();
    }
}
