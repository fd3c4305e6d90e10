using System.Globalization;
using InferCheck.Files;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Keeping;

/// <summary>Keeps the answers of one run in the file of their day, whole or not at all, also while another run does the same. Never ends the run.</summary>
public sealed class AnswerKeeper(KeptFolder folder, FetchOptions options) : IDisposable
{
    /// <summary>Of one day: more than all sources together, unless they grow without end.</summary>
    private const long LargestFile = 1L << 30;

    private readonly AnswerRecords records = new(options);
    private readonly Dictionary<DateOnly, GrowingFile> files = [];
    private readonly List<string> missing = [];
    private readonly SemaphoreSlim turn = new(1);

    public int Kept { get; private set; }

    /// <summary>What was received and could not be kept, and why.</summary>
    public IReadOnlyList<string> Missing => missing;

    /// <summary>Why nothing more was kept from some point on, or nothing.</summary>
    public string? Fault { get; private set; }

    /// <summary>How much a file may hold.</summary>
    public long Largest { get; init; } = LargestFile;

    /// <summary>How bytes get into a file, where not as usual: a test lets the disk be full.</summary>
    public Action<Stream, ReadOnlyMemory<byte>>? Write { get; init; }

    public async Task KeepAsync(WireAnswer answer)
    {
        await turn.WaitAsync();
        try
        {
            if (Fault is null)
            {
                await AppendAsync(answer);
            }
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            // Expected: a full disk, a folder taken away, a file of somebody else in our place. The quotes are looked for all the same.
            Fault = failure.Message;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes the index of every day this run has added to.</summary>
    public async Task FinishAsync()
    {
        try
        {
            foreach (var (day, file) in files)
            {
                await file.ReadAsync(records => RecordIndex.Write(records, folder, day), CancellationToken.None);
            }
        }
        catch (Exception failure) when (IsOfTheDisk(failure))
        {
            // Expected: as above. The records stand without it, and the next run makes it anew.
            Fault ??= failure.Message;
        }
    }

    public void Dispose() => turn.Dispose();

    private static bool IsOfTheDisk(Exception failure) => failure is IOException or UnauthorizedAccessException or InvalidDataException;

    private async Task AppendAsync(WireAnswer answer)
    {
        if (answer.Answer is not { } bytes)
        {
            missing.Add($"{answer.Address.AbsoluteUri}: it did not come whole");
            return;
        }

        var day = DateOnly.FromDateTime(answer.At.UtcDateTime);
        var path = folder.RecordsOf(day);
        var isNew = !files.TryGetValue(day, out var file);
        file ??= Begin(path);
        byte[] piece = [.. isNew ? records.About(Path.GetFileName(path)) : [], .. records.Of(answer, bytes)];
        if (!await file.AppendAsync(piece, Largest, CancellationToken.None))
        {
            Fault = string.Create(CultureInfo.InvariantCulture, $"{path} would grow larger than {Largest >> 20} MB; keep what comes now in another folder");
            return;
        }

        files[day] = file;
        Kept++;
    }

    private GrowingFile Begin(string path) => Write is null
        ? new GrowingFile(path, KeptFolder.RecordFile, GzipMember.WholeUntil, options.Time)
        : new GrowingFile(path, KeptFolder.RecordFile, GzipMember.WholeUntil, options.Time) { Write = Write };
}
