using InferCheck.Content;

namespace InferCheck.History;

/// <summary>What git remembers of a content folder: the days on which it changed, each with the commit that was the last of its day.</summary>
public sealed class ContentHistory
{
    private const int Batch = 500;

    private readonly GitCheckout checkout;

    private ContentHistory(GitCheckout checkout) => this.checkout = checkout;

    /// <summary>Nothing outside of a checkout.</summary>
    public static ContentHistory? Around(string content) => GitCheckout.Around(content) is { } checkout ? new ContentHistory(checkout) : null;

    /// <summary>Oldest first. Days are those of UTC, as everywhere on the site; git lists the newest first, so the first of a day is its last.</summary>
    public IReadOnlyList<(DateOnly Day, string Commit)> Days() => [.. checkout.Commits()
        .Select(commit => (Day: DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(commit.Second).UtcDateTime), commit.Commit))
        .DistinctBy(commit => commit.Day).OrderBy(commit => commit.Day)];

    /// <summary>The files of that commit, or nothing when git cannot give all of them, as in a clone that left some behind.</summary>
    /// <param name="withQuality">Whether with the one that belongs to no edition.</param>
    public IReadOnlyDictionary<string, byte[]>? Files(string commit, bool withQuality = false)
    {
        var listed = checkout.Tree(commit).Where(file => EditionFile.Takes(file.Name) || (withQuality && file.Name == ContentFile.Quality)).ToList();
        var files = listed.Chunk(Batch).SelectMany(some => checkout.Read(some))
            .ToDictionary(file => file.Key.Name, file => file.Value, StringComparer.Ordinal);
        return listed.Count > 0 && files.Count == listed.Count ? files : null;
    }
}
