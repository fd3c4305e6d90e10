using System.Text;
using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.History;

/// <summary>The content at one time: what it said, and the bytes of each of its files by their path in it.</summary>
public sealed record RevisionContent(Catalog Catalog, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>What a stranger committed may be large; no file of the content is larger.</summary>
    private const int LargestFile = FileText.LargestFile;

    private const string Upstream = "origin/main";

    /// <summary>As it stands in the folder now.</summary>
    public static RevisionContent Now(string folder) => new(ContentReader.Read(folder).Catalog, EditionFolder.Files(folder, withQuality: true));

    /// <summary>
    /// As it stood in a commit; without a name, in the one from which this work went on: where it left <c>origin/main</c>, else the last commit.
    /// </summary>
    public static (RevisionContent? Content, string? Commit, string? Fault) At(string folder, string? revision)
    {
        if (GitCheckout.Around(folder) is not { } checkout)
        {
            return (null, null, $"git knows no history of {folder}");
        }

        var commit = revision is null ? Default(checkout) : checkout.Commit(revision);
        if (commit is null)
        {
            return (null, null, revision is null ? "there is no commit to compare with"
                : $"git knows no commit `{revision}` here; a clone that was made with --depth may lack it");
        }

        return ContentHistory.Around(folder)?.Files(commit, withQuality: true) is { } files ? (new(Read(files, folder), files), commit, null)
            : (null, commit, $"there was no content in {commit}, or git does not have all of its files");
    }

    private static string? Default(GitCheckout checkout) =>
        checkout.Commit(Upstream) is { } upstream && checkout.MergeBase(upstream) is { } common ? common : checkout.Commit("HEAD");

    private static Catalog Read(IReadOnlyDictionary<string, byte[]> files, string folder) => new(
        [.. from file in files
            let kind = ContentFolder.KindOf(file.Key)
            where kind is not null && file.Value.Length <= LargestFile
            orderby file.Key
            let read = new ContentFile(kind.Value, Path.Combine(folder, file.Key), file.Key, folder)
            select read.Parse(Encoding.UTF8.GetString(file.Value).ReplaceLineEndings("\n"))]);
}
