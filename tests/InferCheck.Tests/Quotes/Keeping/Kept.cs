using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Keeping;
using InferCheck.Quotes.Memory;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A folder of what is kept, and looks that keep in it.</summary>
internal sealed class Kept : IDisposable
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly string root = Directory.CreateTempSubdirectory("infercheck-kept-").FullName;

    public string Folder => Path.Combine(root, "kept");

    public string Beside(string name) => Path.Combine(root, name);

    /// <summary>Of the day a test began, or the next one when it is midnight.</summary>
    public string Records => Assert.Single(Directory.GetFiles(Folder, "infercheck-*.warc.gz"));

    public string Index => Assert.Single(Directory.GetFiles(Folder, "infercheck-*.cdxj"));

    public IReadOnlyList<ReadRecord> All() => ReadRecord.All(Records);

    public IReadOnlyList<ReadRecord> Answers() => [.. All().Where(record => record.Type == "response")];

    public async Task<AnswerKeeper> LookAsync(FetchOptions options, IReadOnlyList<SourceQuote> quotes, Func<AnswerKeeper, AnswerKeeper>? prepare = null,
        List<QuoteOutcome>? outcomes = null, SourceLock? known = null)
    {
        var folder = new KeptFolder(Folder);
        Assert.Null(folder.Ensure(Beside("content")));
        using var keeper = prepare?.Invoke(new AnswerKeeper(folder, options)) ?? new AnswerKeeper(folder, options);
        var run = await Looking.RunAsync(null!, quotes, options with { Keep = keeper.KeepAsync }, known);
        outcomes?.AddRange(run.Findings.Select(finding => finding.Outcome));
        await keeper.FinishAsync();
        return keeper;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
