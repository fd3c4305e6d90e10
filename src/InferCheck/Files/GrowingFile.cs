namespace InferCheck.Files;

/// <summary>
/// A file that only grows, a whole piece at a time: held alone while one is added, and rid first of what a killed run left half written.
/// </summary>
/// <param name="path">Where it stands, or is to stand.</param>
/// <param name="kind">What a file must be to be added to.</param>
/// <param name="wholeUntil">Where the last whole piece ends, looked for from the end of one that is known to be whole.</param>
/// <param name="time">The clock by which one waits for others.</param>
public sealed class GrowingFile(string path, OwnFile kind, Func<Stream, long, long> wholeUntil, TimeProvider time)
{
    private long known;

    /// <summary>How bytes get into the file: a test lets the disk be full.</summary>
    internal Action<Stream, ReadOnlyMemory<byte>> Write { get; init; } = static (file, bytes) => file.Write(bytes.Span);

    /// <summary>The piece is on the disk when this returns. False, and nothing is added, where the file would grow larger than it may.</summary>
    public async Task<bool> AppendAsync(ReadOnlyMemory<byte> piece, long largest, CancellationToken cancel)
    {
        await using var file = await WholeAsync(cancel);
        if (known + piece.Length > largest)
        {
            return false;
        }

        try
        {
            file.Position = known;
            Write(file, piece);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // Expected: the disk is full. What there is of the piece goes now, else with the next run.
            file.SetLength(known);
            throw;
        }

        known += piece.Length;
        return true;
    }

    /// <summary>Whole pieces only, and nobody adds one meanwhile.</summary>
    public async Task ReadAsync(Action<Stream> read, CancellationToken cancel)
    {
        await using var file = await WholeAsync(cancel);
        file.Position = 0;
        read(file);
    }

    private async Task<FileStream> WholeAsync(CancellationToken cancel)
    {
        var file = await FileTurn.AloneAsync(path, time, cancel);
        try
        {
            if (!kind.IsIn(file, path))
            {
                throw new IOException($"{path} was not written by infercheck, which leaves it as it is; move it elsewhere");
            }

            known = wholeUntil(file, known <= file.Length ? known : 0);
            if (known < file.Length)
            {
                file.SetLength(known);
            }

            return file;
        }
        catch
        {
            // Whatever is wrong with it, it is let go.
            await file.DisposeAsync();
            throw;
        }
    }
}
