using System.Buffers;

namespace InferCheck.Site.Http.Answers;

/// <summary>Takes a body in, so that it can be kept. One that grows too large passes through and is not kept.</summary>
internal sealed class CaptureStream(Stream target, int most, bool isHead) : Stream
{
    /// <summary>Borrowed, because most answers are larger than what the runtime collects cheaply.</summary>
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(128 * 1_024);
    private int length;
    private int position;

    /// <summary>Too large to be kept: it has been sent already.</summary>
    public bool IsTooLarge { get; private set; }

    public override bool CanRead => false;

    /// <summary>An error page clears what was written before it.</summary>
    public override bool CanSeek => !IsTooLarge;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = (int)value;
    }

    /// <summary>Lent until the stream is disposed.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public override void SetLength(long value) => (length, position) = ((int)value, Math.Min(position, (int)value));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!TryKeep(buffer))
        {
            WriteAsync(buffer.ToArray()).AsTask().GetAwaiter().GetResult();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        TryKeep(buffer.Span) ? ValueTask.CompletedTask : PassOnAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => IsTooLarge && !isHead ? target.FlushAsync(cancellationToken) : Task.CompletedTask;

    protected override void Dispose(bool disposing)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            (buffer, length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private bool TryKeep(ReadOnlySpan<byte> more)
    {
        if (IsTooLarge || position + more.Length > most)
        {
            return false;
        }

        if (position + more.Length > buffer.Length)
        {
            Grow(position + more.Length);
        }

        more.CopyTo(buffer.AsSpan(position));
        position += more.Length;
        length = Math.Max(length, position);
        return true;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, buffer.Length * 2));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private async ValueTask PassOnAsync(ReadOnlyMemory<byte> more, CancellationToken cancellationToken)
    {
        if (isHead)
        {
            IsTooLarge = true;
            return;
        }

        if (!IsTooLarge)
        {
            IsTooLarge = true;
            await target.WriteAsync(Written, cancellationToken);
        }

        await target.WriteAsync(more, cancellationToken);
    }
}
